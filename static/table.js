// The table of a term: sorted by a click on a head, without columns that a reader can do without, and a way from chosen
// rows to their comparison. Without this script the table is a table.
(() => {
  'use strict';
  const form = document.querySelector('.sortable');
  if (!form) return;
  const table = form.querySelector('table');
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const words = JSON.parse(document.querySelector('#tool-words').textContent);
  const { compare } = new Intl.Collator(document.documentElement.lang);

  // A gap has nothing to sort by and stays at the end, whichever way the others go.
  const read = (row, column) => {
    const cell = row.cells[column];
    if (cell.dataset.gap) return null;
    return cell.dataset.sort ? Number(cell.dataset.sort) : cell.innerText.trim();
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
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sort(head, column));
    head.append(button);
  });

  const box = (label, checked) => {
    const made = document.createElement('label');
    const input = document.createElement('input');
    Object.assign(input, { type: 'checkbox', checked });
    made.append(input, ...(label ? [' ', label] : []));
    return [made, input];
  };
  const choice = form.querySelector('#row-choice');
  heads.slice(1).forEach((head, index) => {
    const [label, input] = box(head.innerText, true);
    input.addEventListener('change', () => {
      for (const row of table.rows) row.cells[index + 1].hidden = !input.checked;
    });
    choice.append(label);
  });
  if (heads.length < 3) form.querySelector('.choose').remove();

  const chosen = new Set();
  const [submit, output] = ['button[type="submit"]', 'output'].map((own) => form.querySelector(own));
  for (const row of body.rows) {
    const [label, input] = box('', false);
    input.setAttribute('aria-label', form.dataset.select.replace('{name}', row.cells[0].innerText.trim()));
    input.addEventListener('change', () => {
      chosen[input.checked ? 'add' : 'delete'](row.dataset.method);
      output.value = chosen.size > 1 ? [...chosen].length.toLocaleString(`${document.documentElement.lang}-u-nu-${words.digits}`) : '';
    });
    row.cells[0].prepend(label);
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (chosen.size < 2) output.value = form.dataset.one;
    else location.href = `${words.compare}?m=${[...chosen].join(',')}`;
  });
  submit.parentElement.hidden = false;
})();
