// Puts tables together from one file per method (column.json), which has keys, HTML and texts of every cell.
//
// Whether two cells are equal is asked of their answers alone, which were made of keys when the site was built. The
// table that is made here is, tag by tag, the one that src/render/table.rs makes.
methodical.given.compose = methodical.words.then(async (words) => {
  const { one, all, element, fill, say, joined, at, json, number, ask } = methodical;
  // On other pages the same is in a file; there, nobody asks which ids are known.
  const own = one('#composer');
  const data = own ? JSON.parse(own.textContent) : await json(words.composer);
  // A large catalogue has its ids in the index: they are asked for where an address names methods. Others were found there.
  const isAsked = own && !data.ids && new URLSearchParams(location.search).has('m');
  const { ids } = isAsked ? await json(`${words.index}facets.json`).catch(() => ({})) : data;
  const known = own && !ids ? { has: () => true } : new Set(ids?.match(/\S+/g));
  const heading = one('h1').innerHTML;
  const { title } = document;
  // The browser's own escaping of text.
  const escape = (text) => element('i', {}, text).innerHTML;
  const phrase = ({ phrase, name }) => phrase ?? escape(name);

  // ---- The comparison: keys against keys --------------------------------------------------------------------------

  // What a cell answers: the key of the one atom that it has, or what the file says; nothing where nobody knows.
  const answer = ({ a, k }) => (a === undefined ? k[0] : a);
  const compare = (columns) => data.fields.map((field, index) => {
    const cells = columns.map((column) => column.cells[index]);
    let mutual = false;
    if (field.shown) {
      const says = ({ gap, a }) => !gap || a !== null;
      return { field, cells, answers: cells.map(() => null), verdict: cells.some(says) ? 'shown' : 'absent', groups: [], shared: cells.map(({ k }) => k.map(() => false)), mutual, best: [], distance: null };
    }
    let answers = cells.map(answer);
    // Related methods are compared without those of the table; where they only name each other, they are the same.
    if (field.key === 'related' && columns.length > 1) {
      const ids = columns.map(({ id }) => id);
      const others = cells.map((cell, column) => (cell.gap ? answers[column] : cell.k.filter((key) => !ids.includes(key)).sort().join('\x1f')));
      mutual = cells.every(({ k, gap }, column) => !gap && others[column] === '' && ids.every((id) => id === ids[column] || k.includes(id)));
      if (mutual || others.some((own) => own !== '')) answers = others;
    }
    const distinct = [...new Set(answers.filter((own) => own !== null))];
    const verdict = ['absent', answers.includes(null) ? 'partial' : 'same'][distinct.length] ?? 'differs';
    const differs = verdict === 'differs';
    // Columns of one number agree; what nobody knows has -1.
    const groups = differs && cells.length > 2 ? answers.map((own) => distinct.indexOf(own)) : [];
    // A key with a tilde belongs to a translation, which is shown and not compared.
    const everywhere = (key) => cells.length > 1 && key[0] !== '~' && cells.every(({ k }) => k.includes(key));
    const shared = cells.map(({ k }) => k.map(everywhere));
    return { field, cells, answers, verdict, groups, shared, mutual, best: differs ? best(field, cells) : [], distance: differs ? distance(cells) : null };
  });
  // Which columns have the best number; none where one is only known within bounds.
  function best({ better }, cells) {
    const known = cells.flatMap(({ n }) => n ?? []);
    if (!better || known.length < 2 || cells.some(({ n }) => Array.isArray(n))) return [];
    const most = Math[better === 'lower' ? 'min' : 'max'](...known);
    return cells.map(({ n }) => n !== undefined && +n === most);
  }
  // How far apart the values are: the difference, and the factor where there is one.
  function distance(cells) {
    const own = cells.filter(({ n }) => n !== undefined);
    if (own.length < 2) return null;
    // Of bounds it is known whether they overlap, and not how far apart they are.
    if (own.some(({ n }) => Array.isArray(n))) {
      const bounds = own.map(({ n, k }) => [...(Array.isArray(n) ? n : [+n, +n, false]), k[0]]);
      const below = ([low, , open], [, high, shut]) => low == null || high == null || low < high || (low === high && !open && !shut);
      return bounds.some((a) => bounds.some((b) => a.at(-1) !== b.at(-1) && below(a, b) && below(b, a))) ? [null] : null;
    }
    // Years are numbers; what is a number is a text, so that no digit is lost.
    if (own[0].n.toFixed) return yearsApart(own.map(({ n, e = n }) => [n, e ?? Infinity]));
    // Decimals become whole numbers of their last place, so that no digit is lost.
    const places = Math.max(...own.map(({ n }) => n.split('.')[1]?.length ?? 0));
    const whole = ({ n }) => {
      const [before, behind = ''] = n.split('.');
      return BigInt(before + behind.padEnd(places, '0'));
    };
    const sorted = [...own].sort((a, b) => (whole(a) < whole(b) ? -1 : 1));
    const [least, most] = [sorted[0], sorted.at(-1)];
    const digits = `${whole(most) - whole(least)}`.padStart(places + 1, '0');
    const difference = digits.slice(0, digits.length - places) + (places ? `.${digits.slice(-places)}` : '');
    return [difference, least.n > 0 ? most.n / least.n : null];
  }
  // None where the earliest span holds all that begin latest.
  function yearsApart(spans) {
    const firsts = spans.map(([first]) => first);
    const [first, last] = [Math.min(...firsts), Math.max(...firsts)];
    const end = (year) => spans.filter((own) => own[0] === year).map((own) => own[1]);
    return Math.max(...end(last)) <= Math.max(...end(first)) ? null : [last - first];
  }

  // ---- Its words --------------------------------------------------------------------------------------------------

  const rough = (value) => number(+value.toPrecision(3));
  function apart({ unit }, [difference, ratio]) {
    if (difference === null) return data.apart[2];
    if (difference.toFixed) return say(data.years, { count: difference });
    const slots = { difference: fill(unit, { number: number(difference, { minimumFractionDigits: difference.split('.')[1]?.length }) }), ratio: ratio && rough(ratio) };
    return fill(data.apart[ratio ? 1 : 0], slots);
  }
  // How rare a verdict is in this row; what a gap decides tells nothing.
  const telling = ({ field, verdict }) => field.telling[['same', 'differs'].indexOf(verdict)] ?? 0;
  // a, b, …, z, aa, bb, …
  const letter = (group) => String.fromCharCode(97 + (group % 26)).repeat(1 + group / 26);

  // ---- Its table --------------------------------------------------------------------------------------------------

  // A word and its key.
  const both = (word) => (Array.isArray(word) ? word : [word, word.toLowerCase()]);
  // The pieces of a text, with the words marked that the other text lacks.
  function marked(pieces, others) {
    const keysOf = (list) => (list ?? []).filter((_, index) => index % 2).map((word) => both(word)[1]);
    const [own, theirs] = [keysOf(pieces), keysOf(others)];
    // With little in common, marks would be all there is to see.
    const common = (list, other) => list.filter((key) => other.includes(key)).length * 2 >= list.length;
    const marks = others && (common(own, theirs) || common(theirs, own));
    return pieces.map((piece, index) => {
      if (index % 2 === 0) return piece;
      const [word, key] = both(piece);
      return marks && !theirs.includes(key) ? `<mark>${word}</mark>` : word;
    }).join('');
  }
  function cellHtml({ field, cells, verdict, shared, best }, column, base) {
    const cell = cells[column];
    const html = cell.h.map((markup) => {
      if (!Array.isArray(markup)) return markup;
      const other = cells[base >= 0 ? base : cells.length === 2 ? 1 - column : -1];
      const marks = verdict === 'differs' && other && other !== cell && !other.gap;
      return marked(markup, marks ? other.h[0] : null);
    });
    if (!field.list || cell.gap) return html.join('') + (best[column] ? data.best : '');
    const items = html.map((item, index) => `<li${shared[column][index] ? ' data-shared' : ''}>${item}</li>`);
    // What all columns have comes first, unless the order says something.
    const own = (wanted) => items.filter((_, index) => shared[column][index] === wanted);
    return `${cell.c ?? ''}<ul>${(field.kept ? items : [...own(true), ...own(false)]).join('')}</ul>`;
  }
  function rowHtml(row, columns, base) {
    const { field, verdict, groups, answers } = row;
    const agreement = groups.some((group, index) => group >= 0 && groups.indexOf(group) < index);
    const cells = columns.map(({ id }, column) => {
      const { gap } = row.cells[column];
      const group = groups[column] >= 0 ? letter(groups[column]) : '';
      const pair = [answers[base] ?? null, answers[column]];
      const against = base === column || pair.includes(null) ? '' : pair[0] === pair[1] ? 'same' : 'differs';
      const said = Object.entries({ group, gap, against }).map(([name, value]) => (value ? ` data-${name}="${value}"` : ''));
      return `<td data-method="${id}"${said.join('')}>`
        + (group && agreement ? fill(data.letter, { letter: group }) : '')
        + (against === 'differs' ? `<span class="visually-hidden">${escape(fill(words.againstDiffers, columns[base]))} </span>` : '')
        + `${cellHtml(row, column, base)}</td>`;
    });
    const known = answers.filter((own) => own !== null).length;
    const [recorded, mutual] = data.beside;
    const beside = (row.distance && apart(field, row.distance)) || (row.mutual && mutual)
      || (verdict === 'partial' && say(recorded, { count: known, total: columns.length }))
      || (verdict === 'shown' && columns[1] && data.words['verdict-shown']);
    const note = beside ? ` <small class="${row.distance ? 'distance' : 'verdict'}">${escape(beside)}</small>` : '';
    return `<tr data-field="${field.key}" data-verdict="${verdict}" data-telling="${telling(row)}"><th scope="row">${field.heads[verdict].replace('<distance>', () => note)}</th>${cells.join('')}</tr>`;
  }
  function tableHtml({ columns, rows }, base, sentence) {
    const heads = columns.map(({ id, head }) => `<th scope="col" data-method="${id}">${head}</th>`).join('');
    const groups = new Map();
    for (const row of rows.filter(({ verdict }) => verdict !== 'absent')) {
      const [group, label] = row.field.group ?? ['', ''];
      const start = label && `<tr class="group"><th scope="rowgroup" colspan="${columns.length + 1}">${label}</th></tr>`;
      groups.set(group, (groups.get(group) ?? start) + rowHtml(row, columns, base));
    }
    const bodies = [...groups.values()].map((html) => `<tbody>${html}</tbody>`);
    const records = columns.map(({ id, record }) => `<td data-method="${id}">${record}</td>`).join('');
    return fill(data.table, { columns: columns.length + '', names: joined(columns.map(phrase)), count: escape(sentence), heads, bodies: bodies.join(''), records });
  }

  // ---- Its answer: what all are, then each method in a few lines (src/render/answer.rs) ---------------------------------

  function answerHtml({ columns, rows }) {
    const { length } = columns;
    const { most: [most, withTypes], terms, type, both, all: every, rare: [step, count, rare, noted] } = data.answer;
    // A term's name is a link in the table.
    const names = ({ h }) => h.map((html) => fill(words.item, { text: html.replace(/<\/?a\b[^>]*>/g, '') }));
    const shared = terms.filter((index) => rows[index].verdict === 'same').flatMap((index) => names(rows[index].cells[0])).map((name) => `<b>${name}</b>`);
    const named = rows.filter((row) => telling(row) >= step).sort((a, b) => telling(b) - telling(a)).slice(0, count).map((row) => {
      const { field, verdict, cells } = row;
      const isTold = length === 2 && verdict === 'differs' && terms.includes(rows.indexOf(row));
      const note = isTold ? cells.map((cell) => names(cell).join(escape(words.separator))).join(' / ') : escape(data.words[`verdict-${verdict}`]);
      return fill(noted, { text: `<b>${field.label}</b>`, note });
    });
    const lines = [
      shared[0] && fill(length === 2 ? both : every, { terms: shared.join(' · ') }),
      named[0] && fill(rare, { rows: joined(named) }),
    ].filter(Boolean).join('<br>');
    const methods = columns.slice(0, length > most ? 0 : length).map(({ card: { head, sentence } }, column) => {
      const row = rows[type];
      const isSaid = row && !row.cells[column].gap && (length <= withTypes || !sentence);
      return `<li>${head}${isSaid ? `<p class="type">${cellHtml(row, column, -1)}</p>` : ''}${sentence}</li>`;
    });
    return (lines && `<p class="note">${lines}</p>`) + (methods[0] ? `<ul>${methods.join('')}</ul>` : '');
  }

  // ---- Composing --------------------------------------------------------------------------------------------------

  // What could not be loaded is asked for again the next time.
  const files = Object.create(null);
  const load = (id) => (files[id] ??= json(words.column(id))
    // A gap is written as its name; here it is a cell like others.
    .then((column) => ({ ...column, cells: column.cells.map((cell) => data.gaps[cell] ?? cell) }))
    .catch(() => { delete files[id]; }));
  let turn = 0;
  /** Shows the methods of `wanted` as a table with its sentence and tools; `state` is what the address says. */
  async function show(state, wanted, counting, enhance) {
    const mine = ++turn;
    const found = await Promise.all(wanted.map(load));
    // Somebody went on while files were on their way.
    if (mine !== turn) return;
    const columns = found.filter(Boolean);
    const { length } = columns;
    const rows = compare(columns);
    const base = columns.findIndex(({ id }) => id === state.base);
    Object.assign(composer, { columns, rows });
    const gone = state.m.filter((id) => !known.has(id));
    const notes = [
      ...wanted.filter((_, index) => !found[index]).map((id) => fill(words.failed, { id })),
      gone[0] && say(words.gone, { count: gone.length }, { ids: joined(gone) }),
      length === 1 && words.one,
      length > 5 && say(words.many, { count: length }),
      base >= 0 && length > 1 && fill(words.pinned, columns[base]),
    ];
    one('#notes').replaceChildren(...notes.filter(Boolean).map((note) => element('p', { class: 'note' }, note)));
    const active = document.activeElement;
    const place = all('.column-tools').indexOf(active.parentNode);
    one('#frame').innerHTML = length ? tableHtml(composer, base, counting(rows.map(({ verdict }) => verdict))) : '';
    const answer = one('.answer');
    const told = length > 1 ? answerHtml(composer) : '';
    if (answer) Object.assign(answer, { innerHTML: told, hidden: !told });
    // A column's links begin where its file lies.
    for (const link of all('#frame [data-method] a')) {
      const own = link.getAttribute('href');
      if (own[0] !== '#') link.href = new URL(own, at(words.column(link.closest('[data-method]').dataset.method)));
    }
    const absent = rows.filter(({ verdict }) => verdict === 'absent');
    one('#absent').innerHTML = absent[0] ? say(data.absent, { count: absent.length }, { fields: joined(absent.map(({ field }) => field.label)) }) : '';
    one('#composed').hidden = !length;
    document.body.classList.toggle('composing', length > 0);
    all('.switch').forEach((own, from) => {
      Object.assign(own, { hidden: length !== 2, open: false });
      const told = { ...composer };
      own.ontoggle = () => own.open && ask('switch', ({ tell }) => tell(own, told, from));
      one('summary', own).innerHTML = length === 2 ? fill(escape(data.switch.heading), { from: phrase(columns[from]), to: phrase(columns[1 - from]) }) : '';
      one('ul', own).replaceChildren();
    });
    const names = columns.slice(0, 9).map(phrase);
    one('h1').innerHTML = (length === 2 ? fill(data.versus, names) : joined(names)) || heading;
    document.title = length ? one('h1').textContent : title;
    await enhance();
    // The table is a new one; whoever pressed a button of the old one goes on at its like.
    if (place < 0) return;
    const own = `[value="${active.value}"]`;
    (one(`${own}[data-act="${active.dataset.act}"]`) ?? one(own) ?? all('.column-tools')[Math.min(place, length - 1)]?.lastChild ?? one('#add')).focus();
  }
  const composer = { data, known, load, compare, show, apart };
  return composer;
});
