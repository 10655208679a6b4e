// Tools of a comparison, and tables that a reader puts together.
//
// A table is made from one file per method (column.json), which has keys, HTML and texts of every cell. Whether two
// cells are equal is asked of their keys alone; what keys mean was decided when the site was built.
(() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const words = JSON.parse(one('#tool-words').textContent);
  const fill = (text, slots) => text.replace(/\{(\w+)\}/g, (_, name) => slots[name] ?? '');
  const element = (tag, attributes = {}, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  };
  const { lang } = document.documentElement;
  // The browser's own escaping of text.
  const escape = (text) => element('i', {}, text).innerHTML;
  const stage = one('#composed');
  let data = stage && JSON.parse(one('#composer').textContent);
  const known = stage && new Set(data.ids.split(' '));
  const [heading, title] = [one('h1').textContent, document.title];

  // ---- What the address says ------------------------------------------------------------------------------------

  const heads = () => all('.comparison thead [data-method]');
  const lines = () => all('.comparison [data-field]');
  function read() {
    const query = new URLSearchParams(location.search);
    const list = (name) => [...new Set((query.get(name) ?? '').split(/[\s,]+/).filter(Boolean))];
    return {
      m: stage ? list('m') : heads().map((head) => head.dataset.method),
      base: query.get('base') ?? '',
      rows: ['differs', 'shared'].find((own) => own === query.get('rows')) ?? 'all',
      hide: list('hide'),
      marks: query.get('marks') !== '0',
    };
  }
  // What is as it always is stays out of the address.
  function address({ m, base, rows, hide, marks }) {
    const parts = { m, base: m.includes(base) && base, rows: rows !== 'all' && rows, hide, marks: !marks && 0 };
    const said = Object.entries(parts).filter(([, value]) => value !== false && value !== '' && value?.length !== 0);
    return said.map(([name, value], index) => `${index ? '&' : '?'}${name}=${[value].flat().map(encodeURIComponent)}`).join('');
  }
  let state = read();
  // Other columns are another page; other rows are another look at this one.
  function go(change) {
    const next = { ...state, ...change };
    const columns = 'm' in change || 'base' in change;
    if (!stage && columns) return location.assign(words.compare + address(next));
    // A page that was built has its columns from its path.
    history[columns ? 'pushState' : 'replaceState'](null, '', location.pathname + address(stage ? next : { ...next, m: [] }));
    state = next;
    if (columns) return show();
    // The sentence is said again, also where it is still the same.
    arrange().then(() => { one('.counting').textContent += ''; });
  }
  // Columns that are there; whoever changes them leaves those behind that are gone.
  const own = () => (stage ? state.m.filter((id) => known.has(id)) : state.m);

  // ---- The comparison: keys against keys --------------------------------------------------------------------------

  const isGap = (cell) => typeof cell === 'string';
  // A key with a tilde belongs to a translation, which is shown and not compared.
  const keys = (cell) => (isGap(cell) ? [] : [...new Set(cell.k)].filter((key) => key[0] !== '~').sort());
  // What a cell answers; nothing where nobody knows.
  const answer = (cell) => {
    if (cell === 'none' || cell === 'not-applicable') return cell;
    return keys(cell).length ? JSON.stringify(keys(cell)) : null;
  };
  function compare(columns) {
    return data.fields.map((field, index) => {
      const cells = columns.map((column) => column.cells[index]);
      const answers = cells.map(answer);
      const distinct = [...new Set(answers.filter(Boolean))];
      const verdict = ['absent', answers.includes(null) ? 'partial' : 'same'][distinct.length] ?? 'differs';
      const differs = verdict === 'differs';
      const groups = differs && cells.length > 2 ? answers.map((known) => (known === null ? null : distinct.indexOf(known))) : [];
      const everywhere = (key) => cells.length > 1 && cells.every((cell) => keys(cell).includes(key));
      const shared = cells.map((cell) => (isGap(cell) ? [] : cell.k.map(everywhere)));
      return { field, cells, answers, verdict, groups, shared, distance: differs ? distance(field, cells) : null };
    });
  }
  function distance(field, cells) {
    const known = cells.map((cell) => cell.n).filter((own) => own !== undefined);
    if (known.length < 2) return null;
    const [least, most] = [Math.min(...known), Math.max(...known)];
    if (field.kind === 'year') return most > least ? { years: most - least } : null;
    return { numbers: { difference: most - least, ratio: least > 0 ? most / least : null } };
  }

  // ---- Its words --------------------------------------------------------------------------------------------------

  const number = (value) => new Intl.NumberFormat(`${lang}-u-nu-${words.digits}`, { maximumFractionDigits: 20 }).format(value);
  const category = (count) => (count < 2 ? count : new Intl.PluralRules(lang).select(count));
  const rough = (value) => number(Number(value.toPrecision(3)));
  const joined = (texts) => texts.join(data.words['list-separator']);
  function counting(verdicts) {
    const count = (verdict) => verdicts.filter((own) => own === verdict).length;
    const differing = count('differs'), partial = count('partial'), shown = verdicts.length - count('absent');
    const text = fill(data.counting[`${category(shown)} ${category(differing)}`], { shown: number(shown), differing: number(differing) });
    return partial ? fill(data.joined, { all: text, partial: fill(data.partial[category(partial)], { count: number(partial) }) }) : text;
  }
  function apart({ field, distance }) {
    if (distance.years) return fill(data.years[category(distance.years)], { count: number(distance.years) });
    const { difference, ratio } = distance.numbers;
    const slots = { difference: (field.unit ?? '{number}').replace('{number}', () => rough(difference)), ratio: ratio && rough(ratio) };
    return fill(data.apart[ratio ? 1 : 0], slots);
  }
  const letter = (group) => (group < 26 ? '' : letter(Math.floor(group / 26) - 1)) + String.fromCharCode(97 + (group % 26));

  // ---- Its table --------------------------------------------------------------------------------------------------

  // A word and its key.
  const both = (word) => (Array.isArray(word) ? word : [word, word.toLowerCase()]);
  // The pieces of a text, with the words marked that the other text lacks.
  function marked(pieces, others) {
    const words = (list) => (list ?? []).filter((_, index) => index % 2).map((word) => both(word)[1]);
    const [own, theirs] = [words(pieces), words(others)];
    // With little in common, marks would be all there is to see.
    const common = (list, other) => list.filter((key) => other.includes(key)).length * 2 >= list.length;
    const marks = others && (common(own, theirs) || common(theirs, own));
    return pieces.map((piece, index) => {
      if (index % 2 === 0) return piece;
      const [word, key] = both(piece);
      return marks && !theirs.includes(key) ? `<mark>${word}</mark>` : word;
    }).join('');
  }
  const unseen = (text, slots) => `<span class="visually-hidden">${escape(fill(text, slots))} </span>`;
  function cellHtml(row, column, base) {
    const cell = row.cells[column];
    if (isGap(cell)) return `<span class="gap">${escape(data.gaps[cell])}</span>`;
    const html = cell.h.map((markup) => {
      if (!Array.isArray(markup)) return markup;
      const other = row.cells[base >= 0 ? base : row.cells.length === 2 ? 1 - column : -1];
      const marks = row.verdict === 'differs' && other && other !== cell && !isGap(other);
      return marked(markup, marks ? other.h[0] : null);
    });
    if (!row.field.list) return html.join('');
    const items = html.map((item, index) => `<li${row.shared[column][index] ? ' data-shared' : ''}>${item}</li>`).join('');
    return `${cell.c ? `<p class="count">${escape(cell.c)}</p>` : ''}<ul>${items}</ul>`;
  }
  function rowHtml(row, columns) {
    const { field, verdict, groups, answers } = row;
    const agreement = groups.some((group, index) => group !== null && groups.indexOf(group) < index);
    const base = columns.findIndex(({ id }) => id === state.base);
    const cells = columns.map(({ id }, column) => {
      const group = groups[column] == null ? '' : letter(groups[column]);
      const measured = base !== column && answers[base] && answers[column];
      const against = measured ? (answers[base] === answers[column] ? 'same' : 'differs') : '';
      return `<td data-method="${id}"${group && ` data-group="${group}"`}${isGap(row.cells[column]) ? ` data-gap="${row.cells[column]}"` : ''}${against && ` data-against="${against}"`}>`
        + (group && agreement ? `<span class="letter" aria-hidden="true">${group}</span>${unseen(words.group, { letter: group })}` : '')
        + (against === 'differs' ? unseen(words.againstDiffers, { name: columns[base].name }) : '')
        + `${cellHtml(row, column, base)}</td>`;
    });
    return `<tr data-field="${field.key}" data-verdict="${verdict}"><th scope="row">${field.heads[verdict].replace('<distance>', () => (row.distance ? ` <small class="distance">${escape(apart(row))}</small>` : ''))}</th>${cells.join('')}</tr>`;
  }
  function tableHtml(columns, rows) {
    const heads = columns.map(({ id, head }) => `<th scope="col" data-method="${id}">${head}</th>`).join('');
    const groups = new Map();
    for (const row of rows.filter(({ verdict }) => verdict !== 'absent')) {
      const [group, label] = row.field.group ?? ['', ''];
      const start = label && `<tr class="group"><th scope="rowgroup" colspan="${columns.length + 1}"><span>${label}</span></th></tr>`;
      groups.set(group, (groups.get(group) ?? start) + rowHtml(row, columns));
    }
    const bodies = [...groups.values()].map((html) => `<tbody>${html}</tbody>`);
    const names = joined(columns.map(({ name }) => name));
    const count = `<strong>${escape(counting(rows.map(({ verdict }) => verdict)))}</strong>`;
    const caption = fill(escape(data.caption), { names: escape(names), count });
    const records = columns.map(({ id, record }) => `<td data-method="${id}">${record}</td>`).join('');
    return `<table class="comparison" data-columns="${columns.length}"><caption>${caption}</caption>`
      + `<thead><tr><th scope="col" class="corner">${escape(data.words['column-label'])}</th>${heads}</tr></thead>${bodies.join('')}`
      + `<tfoot><tr class="record"><th scope="row">${escape(data.words['field-record'])}</th>${records}</tr></tfoot></table>`;
  }

  // ---- Composing --------------------------------------------------------------------------------------------------

  const json = (file) => fetch(file).then((answer) => answer.json());
  // What could not be loaded is asked for again the next time.
  const files = Object.create(null);
  const load = (id) => (files[id] ??= json(data.columns[0] + id + data.columns[1]).catch(() => { delete files[id]; }));
  let turn = 0;
  let composed;
  async function show() {
    const mine = ++turn;
    const wanted = own();
    const found = await Promise.all(wanted.map(load));
    // Somebody went on while files were on their way.
    if (mine !== turn) return;
    const columns = found.filter(Boolean);
    const { length } = columns;
    const gone = state.m.filter((id) => !known.has(id));
    const notes = wanted.filter((_, index) => !found[index]).map((id) => fill(words.failed, { id }));
    if (gone.length) notes.push(fill(words.gone, { ids: gone.join(words.separator) }));
    if (length === 1) notes.push(words.one);
    if (length > 5) notes.push(fill(words.many, { count: number(length) }));
    const base = columns.find(({ id }) => id === state.base);
    if (base) notes.push(fill(words.pinned, { name: base.name }));
    one('#notes').replaceChildren(...notes.map((note) => element('p', { class: 'note' }, note)));
    const rows = compare(columns);
    composed = { columns, rows };
    const active = document.activeElement;
    const place = active.dataset.act && all('.column-tools').indexOf(active.parentNode);
    one('#frame').innerHTML = length ? tableHtml(columns, rows) : '';
    const absent = rows.filter(({ verdict }) => verdict === 'absent');
    one('#absent').innerHTML = absent.length ? `${data.words['absent-rows']} ${joined(absent.map(({ field }) => field.label))}` : '';
    stage.hidden = !length;
    document.body.classList.toggle('composing', length > 0);
    const names = columns.map(({ name }) => name).join(length === 2 ? ` ${words.versus} ` : words.separator);
    one('h1').textContent = names || heading;
    document.title = names || title;
    enhance();
    // The table is a new one; whoever pressed a button of the old one goes on at its like.
    if (place === undefined || active.isConnected) return;
    const like = `[data-act][value="${active.value}"]`;
    (one(`${like}[data-act="${active.dataset.act}"]`) ?? one(like) ?? one('[data-act="remove"]', all('.column-tools')[Math.min(place, length - 1)]) ?? one('#add')).focus();
  }

  // ---- Tools ------------------------------------------------------------------------------------------------------

  // Puts a column in the place of another.
  function move(id, other) {
    const ids = own();
    const to = ids.indexOf(other);
    ids.splice(to, 0, ...ids.splice(ids.indexOf(id), 1));
    go({ m: ids });
  }
  function enhance() {
    const [back, on] = document.dir === 'rtl' ? '▸◂' : '◂▸';
    heads().forEach((head, index, heads) => {
      const id = head.dataset.method;
      const name = head.textContent.trim();
      const neighbour = (step) => () => move(id, heads[index + step].dataset.method);
      const pinned = state.base === id;
      const acts = [
        [index > 0, 'earlier', back, neighbour(-1)],
        [index < heads.length - 1, 'later', on, neighbour(1)],
        [heads.length > 1, 'pin', '⌖', () => go({ base: pinned ? '' : id })],
        [1, 'remove', '×', () => go({ m: own().filter((other) => other !== id) })],
      ].filter(([there]) => there).map(([, act, sign, run]) => {
        const label = fill(words[act], { name });
        const pressed = act === 'pin' ? { 'aria-pressed': pinned } : {};
        const button = element('button', { type: 'button', 'data-act': act, value: id, 'aria-label': label, title: label, ...pressed }, sign);
        button.onclick = run;
        return button;
      });
      head.append(element('span', { class: 'column-tools' }, ...acts));
      head.draggable = true;
      head.ondragstart = ({ dataTransfer }) => dataTransfer.setData('text', id);
      head.ondragover = (event) => event.preventDefault();
      head.ondrop = (event) => {
        event.preventDefault();
        const moved = event.dataTransfer.getData('text');
        if (own().includes(moved)) move(moved, id);
      };
    });
    all('tr.group th').forEach((head) => {
      const button = element('button', { type: 'button', class: 'fold', 'aria-expanded': true, 'aria-label': fill(words.fold, { group: head.textContent }) }, '▾');
      button.onclick = () => button.setAttribute('aria-expanded', !head.closest('tbody').classList.toggle('folded'));
      head.prepend(button);
    });
    one('#row-choice')?.replaceChildren(...lines().map((row) => {
      const box = element('input', { type: 'checkbox', value: row.dataset.field });
      box.onchange = () => go({ hide: all('#row-choice input').filter((own) => !own.checked).map((own) => own.value) });
      return element('label', {}, box, ' ', one('.label', row).textContent);
    }));
    arrange();
  }
  // Puts what the address says about rows into effect.
  async function arrange() {
    all('[name="rows"]').forEach((radio) => { radio.checked = radio.value === state.rows; });
    all('[name="marks"]').forEach((box) => { box.checked = state.marks; });
    all('#row-choice input').forEach((box) => { box.checked = !state.hide.includes(box.value); });
    const rows = lines();
    rows.forEach((row) => { row.hidden = state.hide.includes(row.dataset.field); });
    all('.languages a').forEach((link) => { link.search = location.search; });
    if (!data && !rows.some((row) => row.hidden)) return;
    data ??= await json(words.composer).catch(() => null);
    if (!data || !rows.length) return;
    const text = counting(rows.filter((row) => !row.hidden).map((row) => row.dataset.verdict));
    all('.counting, caption strong').forEach((place) => { if (place.textContent !== text) place.textContent = text; });
  }
  document.addEventListener('change', ({ target }) => {
    if (target.name === 'rows') go({ rows: target.value });
    if (target.name === 'marks') go({ marks: target.checked });
  });

  // ---- What few readers need is loaded when they ask ---------------------------------------------------------------

  one('#add')?.addEventListener('focus', async ({ target }) => {
    const { typeAhead } = await import(words.add);
    typeAhead(target, one('#add-options'), words, own, (id) => go({ m: [...own(), id] }));
  }, { once: true });
  // What is made here is, byte for byte, what lies beside a pre-rendered comparison.
  const make = async (format) => (await import(words.takeAway)).makers(data, composed, { isGap, fill, joined, counting })[format]();
  document.addEventListener('click', async ({ target }) => {
    const wish = target.closest('[data-take], [data-copy]');
    if (wish) (await import(words.takeAway)).give(wish.dataset, make, words);
  });

  // ---- Beginning --------------------------------------------------------------------------------------------------

  all('.needs-script').forEach((part) => { part.hidden = part.querySelector('[data-copy]') && !navigator.clipboard; });
  addEventListener('popstate', () => { state = read(); stage ? show() : arrange(); });
  if (!stage) enhance();
  else if (state.m.length) show();
  // For tests, which hold what is made here against what was built.
  window.methodical = { make };
})();
