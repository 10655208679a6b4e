// A composed table as files, byte for byte what lies beside a pre-rendered comparison. Loaded when somebody asks.
methodical.given.takeAway = (() => {
  function makers({ data, columns, rows }, counting) {
    const { fill, joined } = methodical;
    const texts = (cell) => cell.t.map(([text]) => text);
    const shownRows = () => rows.filter(({ verdict }) => verdict !== 'absent');
    const mark = ({ verdict }) => (verdict === 'differs' ? data.words['mark-differs'] : '');
    const heads = () => [data.words['column-label'], '', ...columns.map(({ name }) => name)];
    const sentence = () => counting(rows.map(({ verdict }) => verdict));
    // LaTeX has no sign for the isolation of a text.
    const tex = (text) => text.replace(/[\u2068\u2069]/g, '').replace(/[\\{}$&#%_~^\u2264\u2265\u2248]|[\p{White_Space}\p{Cc}]/gu, (c) => ({ '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '\u2264': '$\\leq$', '\u2265': '$\\geq$', '\u2248': '$\\approx$', '^': '\\textasciicircum{}' })[c] ?? (/[{}$&#%_]/.test(c) ? `\\${c}` : ' '));
    const works = (index) => [...new Map(columns.flatMap((column) => column.works.map((work) => [work[0], work])))].map(([, work]) => work[index]);
    return {
      csv() {
        const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
        const harmless = (text) => (/^[=+\-@\t\r]/.test(text) && !/^-\d+(\.\d+)?$/.test(text) ? `'${text}` : text);
        const lines = shownRows().map((row) => [row.field.text, data.words[`verdict-${row.verdict}`], ...row.cells.map((cell) => texts(cell).join('\n'))]);
        return [heads(), ...lines].map((row) => `${row.map(harmless).map(quoted).join(',')}\r\n`).join('');
      },
      md() {
        const safe = (text) => text.split(/\p{White_Space}+/u).filter(Boolean).join(' ').replace(/[|\\*_`<>[\]$]/g, '\\$&');
        const line = (cells) => `| ${cells.join(' | ')} |\n`;
        const lines = shownRows().map((row) => line([safe(row.field.text), mark(row), ...row.cells.map((cell) => texts(cell).map(safe).join('<br>'))]));
        return `${line(heads().map(safe))}${line(heads().map(() => '---'))}${lines.join('')}\n${sentence()}\n`;
      },
      tex() {
        const caption = fill(data.caption, { names: joined(columns.map(({ name }) => name)), count: sentence() });
        const cell = (own) => (own.gap ? `\\emph{${tex(own.t[0][0])}}` : own.t.map(([text], index) => own.x?.[index] ?? tex(text)).join('; '));
        const lines = shownRows().map((row) => `${tex(row.field.text)} & ${row.verdict === 'differs' ? '$\\neq$' : ''} & ${row.cells.map(cell).join(' & ')} \\\\\n`);
        return `% \\usepackage{amsmath,amssymb,booktabs,tabularx}\n\\begin{table}\n\\caption{${tex(caption)}}\n\\begin{tabularx}{\\linewidth}{@{}ll${'X'.repeat(columns.length)}@{}}\n\\toprule\n& & ${columns.map(({ name }) => tex(name)).join(' & ')} \\\\\n\\midrule\n${lines.join('')}\\bottomrule\n\\end{tabularx}\n\\end{table}\n`;
      },
      json() {
        const verdicts = rows.map(({ verdict }) => verdict);
        const said = ([difference, ratio]) => (difference === null ? 'overlap' : difference.toFixed ? { years: difference } : { numbers: { difference: +difference, ratio } });
        const atoms = (cell, shared) => cell.k.map((key, index) => ({ key, lang: cell.t[index][1], shared: shared[index], text: cell.t[index][0] }));
        const counts = Object.fromEntries(['absent', 'differs', 'partial', 'same', 'shown'].map((name) => [name, verdicts.filter((verdict) => verdict === name).length]).filter(([name, count]) => count || name !== 'shown'));
        return `${JSON.stringify({
          counts,
          format: data.format,
          language: data.tag,
          methods: columns.map(({ id, name }) => ({ id, name })),
          rows: rows.map(({ field, cells, verdict, groups, shared, distance, best }) => ({
            ...best[0] !== undefined && { best },
            cells: cells.map((cell, index) => (cell.gap ? { gap: cell.gap, method: columns[index].id } : { atoms: atoms(cell, shared[index]), method: columns[index].id })),
            distance: distance && said(distance), field: field.key, groups: groups.map((group) => (group < 0 ? null : group)), kind: field.kind, label: field.text, verdict,
          })),
          sentence: sentence(),
        }, null, 2)}\n`;
      },
      bib: () => works(1).join('\n'),
      ris: () => works(2).join('\r\n'),
      'csl.json': () => `${JSON.stringify(works(3), null, 2)}\n`,
    };
  }

  // The longest name of a file, in characters, without its ending.
  const LONGEST = 100;
  /** What a file about these methods is called: like the folder of their page. */
  const name = (ids) => ids.join('-vs-').slice(0, LONGEST).replace(/-(vs?)?-?$/, '');

  // Hands the file of a button to the reader, or copies what the button copies, and says what came of it.
  async function give({ dataset: { take, copy }, textContent }, make, ids) {
    const { one, fill, words } = methodical;
    const { copied, failed } = await words;
    const told = one('#copied');
    told.textContent = '';
    try {
      if (take) return save(`${name(ids)}.${take}`, await make(take));
      await (copy === 'link' ? navigator.clipboard.writeText(location.href) : copyTable(one('table.comparison')));
      told.textContent = copied;
    } catch {
      told.textContent = fill(failed, { id: textContent });
    }
  }

  function save(name, text) {
    const link = methodical.element('a', { href: URL.createObjectURL(new Blob([text])), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  // The table as HTML and as text with tabs, without its tools; label, verdict and distance have cells of their own.
  async function copyTable(table) {
    const { element, all, json, words } = methodical;
    const said = (await json((await words).composer)).words;
    const clean = table.cloneNode(true);
    // Rows that the reader doesn't see are not taken along.
    const unseen = [...table.rows].map((row) => row.getClientRects().length === 0);
    [...clean.rows].filter((_, index) => unseen[index]).forEach((row) => row.remove());
    // Where it goes, links have no page to begin at.
    all('a', clean).forEach((link) => { link.href = link.href; });
    all('[draggable]', clean).forEach((head) => head.removeAttribute('draggable'));
    all('.column-tools, .fold, .letter, .visually-hidden, .mark, [hidden]', clean).forEach((extra) => extra.remove());
    for (const row of clean.rows) {
      const [head] = row.cells;
      if (head.colSpan > 1) {
        head.colSpan += 2;
        continue;
      }
      const distance = element('td', {}, head.querySelector('.distance')?.textContent ?? '');
      all('small', head).forEach((extra) => extra.remove());
      head.after(element('td', {}, said[`verdict-${row.dataset.verdict}`] ?? ''), distance);
    }
    const text = (cell) => cell.textContent.trim().replace(/\s+/g, ' ');
    const lines = [...clean.rows].map((row) => [...row.cells].map(text).join('\t')).join('\n');
    const typed = (type, content) => ({ [type]: new Blob([content], { type }) });
    await navigator.clipboard.write([new ClipboardItem({ ...typed('text/html', clean.outerHTML), ...typed('text/plain', lines) })]);
  }

  return { makers, give, name };
})();
