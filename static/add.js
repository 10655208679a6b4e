// Adding a method by name or alias: a combobox with a list (WAI-ARIA Authoring Practices). Loaded at the first focus.
//
// In: the field, its list, the page's words, what is chosen already, and what to do with a method. What a text means is
// the searcher's business (search.js), here as everywhere.

const SHOWN = 8;
// Names and aliases are the first two classes of fields.
const NAMES = 2;

export async function typeAhead(input, options, words, chosen, add) {
  const { all, element } = methodical;
  const [{ searcher }, { reader, shower }] = await Promise.all([import(words.search), import(words.searchBox)]);
  const { withMarks } = await shower(words);
  const found = () => all('[data-id]', options);
  let searching;
  let turn = 0;

  async function matches(question) {
    if (!question) return [];
    searching ??= searcher(reader(words));
    searching.catch(() => { searching = undefined; });
    const { find, show } = await searching;
    const taken = chosen();
    const best = (await find(question, NAMES)).filter(({ full }) => full).slice(0, SHOWN + taken.length);
    const shown = await Promise.all(best.map(async (result) => [await show(result), result.words]));
    return shown.filter(([{ id }]) => !taken.includes(id)).slice(0, SHOWN);
  }
  async function suggest() {
    const mine = ++turn;
    const question = input.value.trim();
    const results = await matches(question).catch(() => []);
    // Somebody typed on, or chose, while files were on their way.
    if (mine !== turn) return;
    options.replaceChildren(...results.map(([{ id, name, lang, reasons: [reason] }, wanted], index) => {
      const attributes = { role: 'option', id: `add-${index}`, 'data-id': id, 'aria-selected': index === 0 };
      const option = element('li', attributes, element('span', { lang }, ...withMarks(name, wanted)));
      if (reason?.text) option.append(' ', element('small', { lang: reason.lang }, ...withMarks(reason.text, wanted)));
      option.onpointerdown = (event) => { event.preventDefault(); take(id); };
      return option;
    }));
    // A list of options has nothing but options, so this one can't be chosen.
    if (question && !results.length) options.append(element('li', { role: 'option', 'aria-disabled': true, class: 'none' }, words.noMatch));
    open(options.children.length > 0);
    select(results.length ? 0 : -1);
  }
  function open(wanted) {
    options.hidden = !wanted;
    input.ariaExpanded = wanted;
  }
  function select(number) {
    found().forEach((option, index) => { option.ariaSelected = index === number; });
    if (number < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `add-${number}`);
  }
  function take(id) {
    input.value = '';
    suggest();
    add(id);
  }
  input.onfocus = input.oninput = suggest;
  input.onblur = () => open(false);
  input.onkeydown = (event) => {
    const { length } = found();
    const at = found().findIndex((option) => option.ariaSelected === 'true');
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && length) {
      event.preventDefault();
      select((at + step + length) % length);
    } else if (event.key === 'Enter' && found()[at]) {
      event.preventDefault();
      take(found()[at].dataset.id);
    } else if (event.key === 'Escape') {
      input.value = '';
      suggest();
    }
  };
  suggest();
}
