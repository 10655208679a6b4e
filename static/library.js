// The library's own search, facets and orders. Loaded when a reader first uses them, or follows an address that does.
//
// In: the form and the list that the page has without scripts. Out: the same list's items in another order, or fewer of
// them, each with the reason why it was found. What is chosen is in the address. Counting and ranking are other
// scripts' business (facets.js, search.js).

const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value) made.setAttribute(name, value === true ? '' : value);
  made.append(...children);
  return made;
};
// How many results say why they were found: each of them may ask for a file.
const REASONED = 30;

export async function start(words, form) {
  const [facetting, core, showing] = await Promise.all([words.facets, words.search, words.searchBox].map((script) => import(script)));
  const { tally, sorted, read, written } = facetting;
  const { shower, counted, reader } = showing;
  const { reasons, withMarks } = shower(words, core);
  const load = reader(words);
  const data = await load('facets.json');
  data.ids = data.ids.split(' ');
  const [input, order, status, clear, filters] = ['[type="search"]', 'select', '[role="status"]', '[type="reset"]', '.filters']
    .map((selector) => form.querySelector(selector));
  const [list, sections] = ['#found', '#sections'].map((selector) => document.querySelector(selector));
  const items = new Map([...sections.querySelectorAll('li[data-method]')].map((item) => [item.dataset.method, item]));
  const homes = [...items.values()].map((item) => [item, item.parentNode]);
  let searching;
  let state;
  let turn = 0;

  const number = (value) => new Intl.NumberFormat(`${document.documentElement.lang}-u-nu-${words.digits}`).format(value);
  const boxes = data.facets.map((facet, index) => facet.values.map(([id, label, lang], value) => {
    const box = element('input', { type: 'checkbox', value: id });
    box.addEventListener('change', () => {
      state.chosen[index][box.checked ? 'add' : 'delete'](value);
      change();
    });
    return { box, label: element('label', {}, box, element('span', { lang }, label)), count: element('span', { class: 'count' }) };
  }));
  filters.replaceChildren(...data.facets.map(({ label }, index) => {
    const values = boxes[index].map(({ label, count }) => { label.append(' ', count); return element('li', {}, label); });
    return element('fieldset', {}, element('legend', {}, label), element('ul', {}, ...values));
  }));

  /** Whether the page is to be as it is without scripts. */
  const isPlain = () => !state.question && !state.sort && state.chosen.every(({ size }) => !size);

  async function results() {
    if (!state.question) return null;
    searching ??= core.searcher(load);
    searching.catch(() => { searching = undefined; });
    return (await searching).find(state.question);
  }
  async function show() {
    const mine = ++turn;
    const found = await results();
    // Somebody chose something else while files were on their way.
    if (mine !== turn) return;
    const ranks = found && new Map(found.map(({ method }, rank) => [method, rank]));
    const { left, counts } = tally(data, state.chosen, ranks);
    boxes.forEach((values, facet) => values.forEach(({ box, label, count }, value) => {
      box.checked = state.chosen[facet].has(value);
      count.textContent = number(counts[facet][value]);
      label.classList.toggle('empty', !counts[facet][value] && !box.checked);
    }));
    const listed = sorted(data, left, state.sort || (found ? 'relevance' : ''), ranks).map((method) => items.get(data.ids[method])).filter(Boolean);
    homes.forEach(([item, home]) => {
      item.querySelectorAll('.reason').forEach((reason) => reason.remove());
      item.querySelectorAll('mark').forEach((mark) => mark.replaceWith(...mark.childNodes));
      home.append(item);
    });
    if (!isPlain()) list.append(...listed);
    list.hidden = isPlain();
    sections.hidden = !isPlain();
    clear.hidden = isPlain();
    order.value = state.sort || (found ? 'relevance' : 'name');
    order.querySelector('[value="relevance"]').disabled = !found;
    const told = isPlain() ? '' : left.length ? counted(words, left.length) : words.searchNone;
    if (status.textContent !== told) status.textContent = told;
    if (found) await explain(found, mine);
  }
  async function explain(found, mine) {
    const { show } = await searching;
    const best = found.slice(0, REASONED);
    const shown = await Promise.all(best.map(show));
    if (mine !== turn) return;
    shown.forEach((own, rank) => {
      const item = items.get(own.id);
      if (!item) return;
      const name = item.querySelector('a > span') ?? item.querySelector('a');
      name.replaceChildren(...withMarks(own.name, best[rank].words));
      item.append(...reasons(own, best[rank].words));
    });
  }
  // Another language of the page shows the same choice.
  const tellLinks = () => document.querySelectorAll('.languages a').forEach((link) => { link.search = location.search; });
  const safely = () => show().catch(() => { status.textContent = words.searchFailed; });
  function change() {
    history.replaceState(null, '', location.pathname + written(data, state) + location.hash);
    tellLinks();
    safely();
  }
  // Half a question is no step that somebody goes back to.
  input.addEventListener('input', () => {
    state.question = input.value.trim();
    if (!state.question && state.sort === 'relevance') state.sort = '';
    change();
  });
  order.addEventListener('change', () => {
    state.sort = order.value === (state.question ? 'relevance' : 'name') ? '' : order.value;
    change();
  });
  clear.addEventListener('click', () => {
    state = read(data, '');
    input.value = '';
    change();
    input.focus();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => event.preventDefault());

  state = read(data, location.search);
  // What was typed while this was loading counts too.
  const typed = input.value.trim();
  input.value ||= state.question;
  if (state.chosen.some(({ size }) => size)) form.querySelector('details').open = true;
  if (typed) {
    state.question = typed;
    change();
  } else {
    tellLinks();
    safely();
  }
}
