// The search box: a dialog over any page, with results that can be opened or put into the tray. Loaded on first use.
//
// What results are and why is the searcher's business (search.js).
methodical.given.searchBox = (async () => {
  const SHOWN = 10;
  const SNIPPET = 90;

  const { element, fill, say, joined, at, json, use, number, words: file } = methodical;
  const words = await file;

  /** What search results look like, for the box, the library and whoever adds a method. */
  async function shower() {
    const { marked } = await use('search');
    const columns = new Map();
    const column = (id) => columns.get(id) ?? columns.set(id, json(words.column(id))).get(id);
    const withMarks = (text, wanted) => marked(text, wanted).map((piece, index) => (index % 2 ? element('mark', {}, piece) : piece));
    // The part of a long text that has the first found word in it.
    function snippet(text, wanted) {
      const [before] = marked(text, wanted);
      const from = before.length > SNIPPET / 2 ? text.indexOf(' ', before.length - SNIPPET / 2) + 1 : 0;
      const rest = text.slice(from);
      const to = rest.length > SNIPPET ? rest.lastIndexOf(' ', SNIPPET) : rest.length;
      return [from ? '… ' : '', ...withMarks(rest.slice(0, to > 0 ? to : SNIPPET), wanted), to < rest.length ? ' …' : ''];
    }
    function reason({ label, text, lang, column: field }, id, wanted) {
      const [before, behind] = fill(words.searchReason, { field: label, text: '\u0001' }).split('\u0001');
      const place = element('span', { lang }, ...(text ? withMarks(text, wanted) : ['…']));
      if (!text) {
        column(id).then(({ cells }) => {
          const own = cells[field].t.find(([text]) => marked(text, wanted).length > 1) ?? cells[field].t[0];
          if (own[1]) place.lang = own[1];
          place.replaceChildren(...snippet(own[0], wanted));
        }).catch(() => {});
      }
      return element('small', { class: 'reason' }, before, place, behind);
    }
    const reasons = (shown, wanted) => shown.reasons.map((own) => reason(own, shown.id, wanted));
    /** What stands behind a name in every list of results: year, family, what it is, each with its language if that is another. */
    const line = (texts, wanted = new Set()) => element('small', { class: 'line' }, ...texts.flatMap(([text, lang], index) => [
      index ? ' · ' : ' ', element('span', { lang }, ...withMarks(text, wanted)),
    ]));
    /** A page of another kind says what it is: "Family · 88 methods". */
    function pageItem({ name, lang, page: [path, is, count] }, wanted) {
      const link = element('a', { href: at(path), lang }, ...withMarks(name, wanted));
      return element('li', {}, link, line([[is], [counted(count)]]));
    }
    return { reasons, withMarks, line, pageItem };
  }

  /** What answers questions, for the box and the library: which methods they mean, and which are to be compared. */
  async function answerer() {
    const [core, { asker }] = await Promise.all([use('search'), use('versus')]);
    const searcher = await core.searcher(reader);
    const answer = asker(words.searchVersus, words.searchBetween, core);
    return { show: searcher.show, isPage: searcher.isPage, answer: (question) => answer(searcher, question) };
  }

  /** The way to a comparison: its page, or the page that puts it together. */
  function toCompare({ methods, path, folder }) {
    const [before, behind] = words.comparisons;
    const query = `?m=${methods.map(({ id }) => encodeURIComponent(id)).join()}`;
    const href = at(path ?? (folder ? before + encodeURIComponent(folder) + behind : words.compare + query));
    const names = methods.map(({ name, lang }) => element('b', { lang }, name));
    // Names are put into the sentence where it has these marks.
    const marks = names.map((_, index) => String.fromCharCode(1 + index));
    const said = names.length === 2
      ? fill(words.searchCompare, { one: marks[0], other: marks[1] })
      : fill(words.searchCompareMore, { names: joined(marks) });
    const pieces = said.split(/([\u0001-\u0008])/).map((piece, index) => (index % 2 ? names[marks.indexOf(piece)] : piece));
    return element('li', { class: 'compares' }, element('a', { href }, ...pieces));
  }

  /** "12 methods", in the page's language. */
  const counted = (count) => say(words.found, { count });

  /** Reads files of the index. The first one is asked for anew, so that a site that was built again is found again. */
  const reader = (name) => json(words.index + name, name === 'index.json' ? { cache: 'no-cache' } : {});

  /** Makes the box, and gives what opens it. */
  async function searchBox() {
    const { reasons, withMarks, line, pageItem } = await shower();
    const input = element('input', { type: 'search', id: 'search-input', autocomplete: 'off', spellcheck: 'false', 'aria-describedby': 'search-status', placeholder: words.searchHint });
    const close = element('button', { type: 'button' }, words.searchClose);
    const status = element('p', { id: 'search-status', role: 'status' });
    const list = element('ol', { class: 'found' });
    const slash = element('input', { type: 'checkbox' });
    const box = element('dialog', { id: 'search-box', 'aria-label': words.searchLabel },
      element('div', { role: 'search' }, element('label', { for: 'search-input' }, words.searchLabel), input, close), status, list,
      element('p', { class: 'note' }, element('label', {}, slash, ' ', words.searchSlash)));
    const style = element('link', { rel: 'stylesheet', href: at(words.searchStyle) });
    await new Promise((loaded) => { style.onload = style.onerror = loaded; document.head.append(style); });
    document.body.append(box);
    let searching;
    let turn = 0;

    // The search that is on its way.
    let last;
    const search = () => { last = find(); };
    async function find() {
      const mine = ++turn;
      const question = input.value.trim();
      try {
        // The index is on its way before the first letter is typed.
        searching ??= answerer();
        const { answer, show, isPage } = await searching;
        const { compared, results } = question ? await answer(question) : { results: [] };
        const shown = await Promise.all(results.slice(0, SHOWN).map(show));
        // Somebody typed on while files were on their way.
        if (mine !== turn) return;
        const found = results.filter(({ inPart }) => !inPart);
        list.replaceChildren(...(compared ? [toCompare(compared)] : []), ...shown.flatMap((own, index) => [
          ...(index === found.length ? [element('li', { class: 'in-part' }, words.searchPartly)] : []), item(own, results[index].words),
        ]));
        const isMethod = ({ method }) => !isPage(method);
        status.textContent = question ? told(found.filter(isMethod).length, found.slice(0, SHOWN).filter(isMethod).length) : '';
        dispatchEvent(new Event('methods'));
      } catch {
        searching = undefined;
        if (mine !== turn) return;
        list.replaceChildren();
        status.textContent = words.searchFailed;
      }
    }
    const told = (count, shown) => {
      if (!count) return words.searchNone;
      return count > shown ? say(words.searchFirst, { count }, { shown }) : counted(count);
    };
    const item = (own, wanted) => {
      if (own.page) return pageItem(own, wanted);
      const link = element('a', { href: at(words.method(own.id)), lang: own.lang }, ...withMarks(own.name, wanted));
      return element('li', { 'data-choose': '', 'data-method': own.id, 'data-name': own.name }, link, line(own.line, wanted), ...reasons(own, wanted));
    };
    // Where nothing had the focus before, it would stay in the field that is gone until the page is painted again, and a
    // `/` by then would be typed into it.
    function shut() {
      box.close();
      if (box.contains(document.activeElement)) document.activeElement.blur();
    }
    // In a field with text, Escape would only empty it.
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      shut();
    });
    // The arrows go through the results, and from the first one back to the field.
    box.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step || event.isComposing) return;
      const places = [input, ...list.querySelectorAll('li > a')];
      const at = places.indexOf(document.activeElement.closest('li')?.querySelector('a') ?? document.activeElement);
      event.preventDefault();
      places[Math.max(0, Math.min(at + step, places.length - 1))].focus();
    });
    // A browser that keeps nothing forgets it.
    const KEY = 'methodical:slash';
    const kept = (use) => { try { return use(localStorage); } catch { return null; } };
    slash.checked = !kept((store) => store.getItem(KEY));
    slash.addEventListener('change', () => kept((store) => (slash.checked ? store.removeItem(KEY) : store.setItem(KEY, 'off'))));
    input.addEventListener('input', search);
    // Who types and presses Enter wants the first result of what stands there now.
    input.addEventListener('keydown', async (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      await last;
      list.querySelector('li > a')?.click();
    });
    close.addEventListener('click', shut);
    // A click beside the box closes it; its edge is the box's own.
    box.addEventListener('click', ({ target, clientX, clientY }) => {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      if (target === box && (clientX < left || clientX > right || clientY < top || clientY > bottom)) shut();
    });
    return (typed) => {
      if (typed) input.value = typed;
      box.showModal();
      // What is typed on stands behind what was typed; an old question is written over.
      if (!typed) input.select();
      search();
    };
  }

  let box;
  /** Opens the box. `take` gives what was typed before it was there. */
  async function open(take) {
    box ??= searchBox();
    (await box.catch(() => { box = undefined; }))?.(take());
  }

  return { shower, counted, reader, answerer, toCompare, open };
})();
