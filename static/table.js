// The table of a term: sorted by a click on a head where it is whole, without columns that a reader can do without, and a way from chosen
// rows to their comparison. Without this script the table is a table.
methodical.words.then((words) => {
  const { one, all, element, fill, number } = methodical;
  const form = one('.sortable');
  const table = one('table', form);
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const { compare } = new Intl.Collator(document.documentElement.lang);

  // A gap has nothing to sort by and stays at the end, whichever way the others go.
  const read = (row, column) => {
    const { dataset, textContent } = row.cells[column];
    if (dataset.gap) return null;
    const { sort, name = textContent } = dataset;
    // Versions are sorted by texts that begin with a letter.
    return sort && !isNaN(sort) ? Number(sort) : sort ?? name;
  };
  const difference = (a, b) => {
    if (typeof a === typeof b) return typeof a === 'number' ? a - b : compare(a, b);
    return typeof a === 'number' ? -1 : 1;
  };
  function sort(head, column) {
    const down = head.getAttribute('aria-sort') === 'ascending';
    for (const other of heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const rows = [...body.rows].map((row) => [read(row, column), row]);
    const known = rows.filter(([value]) => value !== null).sort(([a], [b]) => (down ? difference(b, a) : difference(a, b)));
    const gaps = rows.filter(([value]) => value === null);
    body.append(...[...known, ...gaps].map(([, row]) => row));
  }
  const columns = heads.slice(1).map((head, index) => {
    const input = element('input', { type: 'checkbox', checked: '' });
    input.onchange = () => {
      for (const row of table.rows) row.cells[index + 1].hidden = !input.checked;
    };
    return element('label', {}, input, ' ', head.textContent);
  });
  one('#row-choice', form).append(...columns);
  if (columns.length < 2) one('.choose', form).remove();
  if ('sortable' in table.dataset) heads.forEach((head, column) => {
    const button = element('button', { type: 'button' }, ...head.childNodes);
    button.onclick = () => sort(head, column);
    head.append(button);
  });

  const chosen = new Set();
  const output = one('output', form);
  for (const row of body.rows) {
    const [{ dataset }] = row.cells;
    const input = element('input', { type: 'checkbox', 'aria-label': fill(form.dataset.select, dataset) });
    input.onchange = () => {
      chosen[input.checked ? 'add' : 'delete'](dataset.method);
      output.value = chosen.size > 1 ? number(chosen.size) : '';
    };
    row.cells[0].prepend(element('label', {}, input));
  }
  form.onsubmit = (event) => {
    event.preventDefault();
    if (chosen.size < 2) output.value = form.dataset.one;
    else location.href = `${methodical.at(words.compare)}?m=${[...chosen]}`;
  };
  all('.needs-script', form).forEach((part) => { part.hidden = false; });
}, () => {});
