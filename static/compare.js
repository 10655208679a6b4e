// Tools of a comparison: rows to choose, columns to move, pin, remove and add. What a reader chose is in the address.
//
// On a page that was built, other columns are another page, the composer's; there, compose.js makes the table anew.
methodical.words.then(async (words) => {
  const { one, all, element, fill, say, at, json, ask, use, reach } = methodical;
  const composer = one('#composer') && await methodical.given.compose;
  const heads = () => all('.comparison thead [data-method]');
  const lines = () => all('.comparison [data-field]');

  // ---- What the address says ------------------------------------------------------------------------------------

  function read() {
    const query = new URLSearchParams(location.search);
    const list = (name) => [...new Set((query.get(name) ?? '').split(/[\s,]+/).filter(Boolean))];
    return {
      m: composer ? list('m') : heads().map((head) => head.dataset.method),
      base: (composer && query.get('base')) ?? '',
      rows: /^(differs|shared)$/.exec(query.get('rows'))?.[0] ?? 'all',
      hide: list('hide'),
      marks: query.get('marks') !== '0',
    };
  }
  // What is as it always is stays out of the address.
  function address({ m, base, rows, hide, marks }) {
    const parts = { m, base, rows: rows === 'all' ? '' : rows, hide, marks: marks ? '' : '0' };
    const query = new URLSearchParams(Object.entries(parts).filter(([, value]) => value.length));
    // Commas need no escape, and people read addresses.
    return `?${query}`.replaceAll('%2C', ',').replace(/\?$/, '');
  }
  let state = read();
  // Other columns are another page; other rows are another look at this one.
  function go(change) {
    const next = { ...state, ...change };
    if (!next.m.includes(next.base)) next.base = '';
    const columns = 'm' in change || 'base' in change;
    if (columns && !composer) return location.assign(at(words.compare) + address(next));
    // A page that was built has its columns from its path.
    history[columns ? 'pushState' : 'replaceState'](null, '', location.pathname + address(composer ? next : { ...next, m: [] }));
    state = next;
    tellLinks();
    if (columns) return show();
    // The sentence is said again, also where it is still the same.
    arrange().then(() => { one('.counting').textContent += ''; });
  }
  // The page in another language shows the same.
  const tellLinks = () => all('.languages a').forEach((link) => { link.search = location.search; });
  // Columns that are there; whoever changes them leaves those behind that are gone.
  const own = () => (composer ? state.m.filter((id) => composer.known.has(id)) : state.m);

  // ---- Columns ----------------------------------------------------------------------------------------------------

  // Puts a column in the place of another.
  function move(id, other) {
    const ids = own();
    const to = ids.indexOf(other);
    ids.splice(to, 0, ...ids.splice(ids.indexOf(id), 1));
    go({ m: ids });
  }
  function columnTools(head, index, { length, [index - 1]: before, [index + 1]: behind }) {
    const id = head.dataset.method;
    const name = head.textContent.trim();
    const pinned = state.base === id;
    // A column is called by its name alone, not by its tools too.
    head.ariaLabel = name;
    // What a pull does is loaded when a pointer comes.
    head.draggable = true;
    const act = (wanted, kind, sign, run, pressed) => {
      if (!wanted) return '';
      const label = fill(words[kind], { name });
      const button = element('button', { type: 'button', 'data-act': kind, value: id, 'aria-label': label, title: label, 'aria-pressed': pressed }, sign);
      button.onclick = run;
      return button;
    };
    head.append(element('span', { class: 'column-tools' },
      act(before, 'earlier', '', () => move(id, before.dataset.method)),
      act(behind, 'later', '', () => move(id, behind.dataset.method)),
      act(length > 1, 'pin', '', () => go({ base: pinned ? '' : id }), pinned),
      act(true, 'remove', '×', () => {
        removed = { id, name, m: own(), base: state.base };
        go({ m: own().filter((other) => other !== id) });
      })));
  }

  // The column that a reader has just taken away.
  let removed;
  /** Says what is gone, with the way back. */
  function offer({ id, name, m, base }) {
    const undo = element('button', { type: 'button' }, words.trayUndo);
    undo.onclick = async () => {
      await go({ m, base });
      one(`[data-act="remove"][value="${CSS.escape(id)}"]`)?.focus();
    };
    one('#notes').append(element('p', { class: 'note' }, fill(words.removed, { name }), ' ', undo));
  }

  // ---- Rows -------------------------------------------------------------------------------------------------------

  let sentences = composer?.data;
  /** "7 of 9 rows differ": the sentence on rows of these verdicts. */
  function counting(verdicts) {
    const { joined, partial, counting } = sentences;
    const count = (verdict) => verdicts.filter((own) => own === verdict).length;
    const [differing, unsure] = ['differs', 'partial'].map(count);
    const shown = verdicts.length - count('absent') - count('shown');
    const all = say(counting, { shown, differing });
    return unsure ? fill(joined, { all, partial: say(partial, { count: unsure }) }) : all;
  }
  // Puts what the address says about rows into effect.
  async function arrange() {
    all('[name="rows"]').forEach((radio) => { radio.checked = radio.value === state.rows; });
    all('[name="marks"]').forEach((box) => { box.checked = state.marks; });
    const rows = lines();
    rows.forEach((row) => { row.hidden = state.hide.includes(row.dataset.field); });
    if (!sentences && !rows.some((row) => row.hidden)) return;
    sentences ??= await json(words.composer).catch(() => null);
    if (!sentences || !rows.length) return;
    const text = counting(rows.filter((row) => !row.hidden).map((row) => row.dataset.verdict));
    all('.counting, caption strong').forEach((place) => { if (place.textContent !== text) place.textContent = text; });
  }
  /** Gives a table its tools; whoever makes a new one calls this again. */
  function enhance() {
    heads().forEach(columnTools);
    reach();
    return arrange();
  }
  addEventListener('change', ({ target }) => {
    const { name, value, checked } = target;
    if (name === 'rows') go({ rows: value });
    else if (name === 'marks') go({ marks: checked });
    else if (target.closest('#row-choice')) go({ hide: all('#row-choice input:not(:checked)').map((box) => box.value) });
  });

  // ---- What nobody can use without scripts is made by them ------------------------------------------------------------

  one('.add:empty')?.append(
    element('label', { for: 'add' }, words.addLabel),
    element('input', { id: 'add', type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: false, placeholder: words.addHint, 'aria-autocomplete': 'list', 'aria-expanded': false, 'aria-controls': 'add-options' }),
    element('ul', { id: 'add-options', role: 'listbox', 'aria-label': words.addLabel, hidden: '' }),
  );
  if (navigator.clipboard) {
    one('.take-away ul')?.append(...['Link', 'Table'].map((what) => element('li', {}, element('button', { type: 'button', 'data-copy': what.toLowerCase() }, words[`copy${what}`]))));
  }

  // ---- What few readers need is loaded when they ask ---------------------------------------------------------------

  one('#add')?.addEventListener('focus', () => ask('add', ({ typeAhead }) => typeAhead(own, (id) => go({ m: [...new Set([...own(), id])] }))));
  one('.choose')?.addEventListener('toggle', () => ask('rows', ({ choose }) => choose(lines(), state.hide)));
  addEventListener('pointerover', ({ target }) => {
    if (target.closest('.comparison thead')) ask('drag', ({ drag }) => drag(own, move));
  });
  // What files are made of: the composer has it, a page that was built fetches it when somebody asks.
  async function compared() {
    if (composer) return composer;
    const own = await use('compose');
    const columns = await Promise.all(state.m.map(own.load));
    if (columns.includes(undefined)) throw new TypeError('a column did not come');
    sentences ??= own.data;
    return { ...own, columns, rows: own.compare(columns) };
  }
  // What is made here is, byte for byte, what lies beside a comparison that somebody chose.
  async function make(format) {
    const [{ makers }, parts] = await Promise.all([use('takeAway'), compared()]);
    return makers(parts, counting)[format]();
  }
  addEventListener('click', ({ target }) => {
    if (target.matches('[data-take], [data-copy]')) ask('takeAway', ({ give }) => give(target, make, own()));
    // A file that lies beside the page is called like the page.
    if (target.matches('.take-away [download]')) target.download = location.pathname.split('/').at(-2) + target.pathname.replace(/.*\/[^.]*/, '');
  });
  // For tests, which hold what is made here against what was built.
  methodical.make = make;

  // ---- Beginning --------------------------------------------------------------------------------------------------

  async function show() {
    const gone = removed;
    removed = undefined;
    await composer.show(state, own(), counting, enhance);
    if (gone) offer(gone);
  }
  all('.needs-script').forEach((part) => { part.hidden = false; });
  addEventListener('popstate', () => {
    const before = address(state);
    state = read();
    tellLinks();
    // A step within the page is none between tables.
    if (composer && address(state) !== before) show();
    else arrange();
  });
  tellLinks();
  if (!composer) enhance();
  else if (state.m.length) show();
}, () => {});
