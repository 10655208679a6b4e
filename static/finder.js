// The library's own search, facets and orders. Loaded when a reader first uses them, or follows an address that does.
//
// In: the form that the page has. Out: a list in the place of the page's own, with the methods that are left, in the
// order that is asked for, each with the reason why it was found. What is chosen is in the address. Counting and ranking
// are other scripts' business (facets.js, search.js).
methodical.given.finder = (async () => {
  // How many methods are listed at first, and more at each wish.
  const SHOWN = 100;
  // How many results say why they were found: each of them may ask for a file.
  const REASONED = 30;
  // A facet of more values than these has a field that narrows them down.
  const LONG = 12;

  const { one, all, element, fill, number, words: file } = methodical;
  const words = await file;

  let started;
  // The list that is on its way.
  let last;
  /** Starts once; what failed is started again the next time. */
  function start(form) {
    started ??= begin(form);
    started.catch(() => {
      started = undefined;
      one('[role="status"]', form).textContent = words.searchFailed;
    });
  }

  async function begin(form) {
    const [facetting, { shower, counted, reader, answerer, toCompare }] = await Promise.all(['facets', 'searchBox'].map(methodical.use));
    const { tally, sorted, read, written } = facetting;
    const [{ reasons, withMarks, line, pageItem }, data] = await Promise.all([shower(), reader('facets.json')]);
    data.ids = data.ids.match(/\S+/g) ?? [];
    const [input, order, status, clear, filters] = ['[type="search"]', 'select', '[role="status"]', '[type="reset"]', '.filters']
      .map((selector) => one(selector, form));
    const [list, more, sections] = ['#found', '#show-more', '#sections'].map((selector) => one(selector));
    let searching;
    let state;
    // What is listed: numbers of methods in their order, and what a search has to say about the first of them.
    let listed = [];
    let explained = new Map();
    let turn = 0;
    // Made once: a format is dear.
    const digits = new Intl.NumberFormat(`${document.documentElement.lang}-u-nu-${words.digits}`);
    // How many of them stand in the list, and the first that matches in part.
    let shown = 0;
    let inPart;
    // The question whose values are in their order.
    let ranked = '';
    // Whether the boxes were opened beside a list.
    let beside = false;

    const details = one('details', form);
    // On a wide screen the boxes stand beside the list.
    const isWide = matchMedia('(width >= 64rem)');
    const boxes = data.facets.map((facet, index) => facet.values.map(([id, label, lang], value) => {
      const box = element('input', { type: 'checkbox', value: id });
      box.onchange = () => {
        state.chosen[index][box.checked ? 'add' : 'delete'](value);
        change();
      };
      return { box, label: element('label', {}, box, element('span', { lang }, label)), count: element('span', { class: 'count' }) };
    }));
    filters.replaceChildren(...data.facets.map(({ label, values, ordered }, index) => {
      const items = boxes[index].map((own, value) => {
        own.label.append(' ', own.count);
        own.item = element('li', { class: values[value][0].startsWith('-') ? 'gap-value' : null }, own.label);
        return own.item;
      });
      return element('fieldset', { class: ordered ? 'ordered' : null }, element('legend', {}, label), ...(items.length > LONG ? [narrower(label, index)] : []), element('ul', {}, ...items));
    }));
    // A small screen has the boxes for itself, and a way back to what is left.
    const done = element('button', { type: 'button', class: 'done' });
    done.onclick = () => {
      details.open = false;
      one('summary', details).focus();
    };
    filters.append(done);
    filters.addEventListener('keydown', ({ key }) => { if (key === 'Escape' && !isWide.matches) done.onclick(); });

    /** A field that leaves the values of a long facet whose names have what is typed. */
    function narrower(label, index) {
      const field = element('input', { type: 'search', autocomplete: 'off', 'aria-label': fill(words.searchReason, { field: label, text: words.searchLabel }), placeholder: words.searchLabel });
      field.oninput = (event) => {
        event.stopPropagation();
        sought[index] = folded(field.value.trim());
        boxes[index].forEach((own, value) => reveal(own, index, value));
      };
      return field;
    }
    const folded = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const sought = data.facets.map(() => '');
    // What would leave nothing is no choice; what is chosen stays in sight.
    function reveal({ box, item, sum }, facet, value) {
      const isMeant = folded(data.facets[facet].values[value][1]).includes(sought[facet]);
      item.hidden = !box.checked && (!sum || !isMeant);
    }

    /** Whether the page is to be as it is without scripts. */
    const isPlain = () => !state.question && !state.sort && state.chosen.every(({ size }) => !size);

    async function answered() {
      if (!state.question) return null;
      searching ??= answerer();
      searching.catch(() => { searching = undefined; });
      return (await searching).answer(state.question);
    }
    async function show() {
      const mine = ++turn;
      const answer = await answered();
      // Somebody chose something else while files were on their way.
      if (mine !== turn) return;
      const found = answer?.results.filter(({ method, inPart }) => method < data.ids.length && !inPart);
      const ranks = answer && new Map(answer.results.map(({ method }, rank) => [method, rank]));
      const { left, counts } = tally(data, state.chosen, found && new Map(found.map(({ method }, rank) => [method, rank])));
      boxes.forEach((values, facet) => {
        const most = Math.max(...counts[facet], 1);
        values.forEach((own, value) => {
          const sum = counts[facet][value];
          own.box.checked = state.chosen[facet].has(value);
          if (own.sum !== sum) own.count.textContent = digits.format(sum);
          own.sum = sum;
          if (data.facets[facet].ordered) own.label.style.backgroundSize = `${(100 * sum) / most}% 3px`;
          reveal(own, facet, value);
        });
      });
      // Another question has other values first. What is chosen in between moves nothing away from under a pointer.
      if (ranked !== state.question) {
        ranked = state.question;
        data.facets.forEach(({ ordered, values }, facet) => {
          const isLack = (value) => values[value][0].startsWith('-');
          const order = values.map((_, value) => value).sort((a, b) => isLack(a) - isLack(b) || counts[facet][b] - counts[facet][a] || a - b);
          if (!ordered && order.length) boxes[facet][0].item.parentNode.append(...order.map((value) => boxes[facet][value].item));
        });
      }
      done.textContent = fill(words.filtersShow, { found: counted(left.length) });
      const sort = state.sort || (answer ? 'relevance' : '');
      const isWhole = answer && sort === 'relevance' && state.chosen.every(({ size }) => !size);
      // Pages of other kinds, and what matches in part, are in no other order, and no facet narrows them down.
      const others = isWhole ? answer.results.slice(0, REASONED).filter(({ method, inPart }) => method >= data.ids.length || inPart) : [];
      listed = isPlain() ? [] : sorted(data, [...left, ...others.map(({ method }) => method)], sort, ranks);
      inPart = others.find((result) => result.inPart)?.method;
      const told = isPlain() ? '' : left.length ? counted(left.length) : words.searchNone;
      explained = await explain(answer?.results ?? []);
      if (mine !== turn) return;
      list.replaceChildren(...(isWhole && answer.compared ? [toCompare(answer.compared)] : []));
      shown = 0;
      extend();
      // What was opened for a list goes with it; what a reader closes stays closed.
      if (isWide.matches && beside === isPlain()) details.open = beside = !isPlain();
      list.hidden = isPlain();
      sections.hidden = !isPlain();
      clear.hidden = isPlain();
      order.value = (answer || state.sort !== 'relevance') && state.sort || (answer ? 'relevance' : 'name');
      one('[value="relevance"]', order).disabled = !answer;
      if (status.textContent !== told) status.textContent = told;
    }
    async function explain(found) {
      const best = found.slice(0, REASONED);
      if (!best.length) return new Map();
      const { show } = await searching;
      return new Map(await Promise.all(best.map(async (result) => [result.method, [await show(result), result.words]])));
    }
    function extend() {
      const next = listed.slice(shown, shown + SHOWN).map((method) => [method, item(method)]);
      list.append(...next.flatMap(([method, own]) => (method === inPart ? [element('li', { class: 'in-part' }, words.searchPartly), own] : [own])));
      shown += next.length;
      more.hidden = shown >= listed.length;
      dispatchEvent(new Event('methods'));
      return next[0]?.[1];
    }
    function item(method) {
      const [own, wanted] = explained.get(method) ?? [];
      if (own?.page) return pageItem(own, wanted);
      const id = data.ids[method];
      const [name, lang] = [data.names[method]].flat();
      const text = element('span', { lang }, ...(own ? withMarks(name, wanted) : [name]));
      const link = element('a', { href: methodical.at(words.method(id)) }, text, ' ', element('span', { class: 'count' }, aside(method)));
      return element('li', { 'data-choose': '', 'data-method': id, 'data-name': name }, link, line(own?.line ?? known(method), wanted), ...(own ? reasons(own, wanted) : []));
    }
    // What is known of a method without its own file: its year, where that is not said already, and its family.
    function known(method) {
      const family = data.facets[data.family];
      const terms = (family?.of[method] ?? []).map((value) => family.values[value]).filter(([id]) => !id.startsWith('-'));
      return [...(aside(method) ? [] : [[year(method)]]), ...terms.slice(0, 1).map(([, label, lang]) => [label, lang])].filter(([text]) => text);
    }
    // What a list is in the order of is said beside each name.
    function aside(method) {
      if (state.sort === 'related') return number(data.related[method]);
      return ['newest', 'oldest'].includes(state.sort) ? year(method) : '';
    }
    function year(method) {
      const own = data.years[method];
      if (own === null) return '';
      const digits = number(Math.abs(own), { useGrouping: false });
      return own < 0 ? fill(words.yearBefore, { year: digits }) : digits;
    }
    more.onclick = () => one('a', extend()).focus();

    // Another language of the page shows the same choice.
    const tellLinks = () => all('.languages a').forEach((link) => { link.search = location.search; });
    const safely = () => {
      const mine = turn + 1;
      last = show().catch(() => {
        if (mine !== turn) return;
        list.replaceChildren();
        status.textContent = words.searchFailed;
      });
    };
    function change() {
      history.replaceState(null, '', location.pathname + written(data, state) + location.hash);
      tellLinks();
      safely();
    }
    // Half a question is no step that somebody goes back to.
    input.oninput = () => {
      state.question = input.value.trim();
      if (!state.question && ['relevance', 'name'].includes(state.sort)) state.sort = '';
      change();
    };
    order.onchange = () => {
      state.sort = order.value === (state.question ? 'relevance' : 'name') ? '' : order.value;
      change();
    };
    clear.onclick = () => {
      state = read(data, '');
      input.value = '';
      change();
      input.focus();
    };
    form.onreset = (event) => event.preventDefault();
    // Back to where something else was asked for.
    addEventListener('popstate', () => {
      state = read(data, location.search);
      input.value = state.question;
      tellLinks();
      safely();
    });

    state = read(data, location.search);
    // What was typed and chosen while this was loading counts too.
    const wished = { question: input.value.trim(), sort: order.value === 'name' ? '' : order.value };
    input.value ||= state.question;
    if (wished.question || wished.sort) {
      Object.assign(state, { question: wished.question || state.question, sort: wished.sort || state.sort });
      change();
    } else {
      tellLinks();
      safely();
    }
  }

  /** Opens the first of the list, once that answers what stands in the field. */
  async function open() {
    await started;
    await last;
    if (one('#library-search').value.trim()) one('#found:not([hidden]) a')?.click();
  }

  return { start, open };
})();
