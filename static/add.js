// Adding a method by name or alias: a combobox with a list (WAI-ARIA Authoring Practices). Loaded when the field gets
// the focus. What a text means is the searcher's business (search.js), here as everywhere.
methodical.given.add = (async () => {
  const { one, all, element, use, words: file } = methodical;
  const words = await file;
  const [{ searcher }, { reader, shower }] = await Promise.all([use('search'), use('searchBox')]);
  const { withMarks, line } = await shower();

  const SHOWN = 8;
  // Names and aliases are the first two classes of fields.
  const NAMES = 2;

  let started = false;

  /** `chosen` gives the ids that are in the table, `add` adds one. */
  function typeAhead(chosen, add) {
    if (started) return;
    started = true;
    const [input, options] = [one('#add'), one('#add-options')];
    const found = () => all('[data-id]', options);
    let searching;
    let turn = 0;
    // The question that the list answers.
    let answered = '';

    async function matches(question) {
      if (!question) return [];
      searching ??= searcher(reader);
      searching.catch(() => { searching = undefined; });
      const { find, show } = await searching;
      const taken = chosen();
      const best = (await find(question, NAMES)).filter(({ full }) => full).slice(0, SHOWN + taken.length);
      const shown = await Promise.all(best.map(async (result) => [await show(result), result.words]));
      return shown.filter(([{ id }]) => !taken.includes(id)).slice(0, SHOWN);
    }
    function option([{ id, name, lang, line: behind, reasons: [reason] }, wanted], index) {
      const attributes = { role: 'option', id: `add-${index}`, 'data-id': id, 'aria-selected': index === 0 };
      const made = element('li', attributes, element('span', { lang }, ...withMarks(name, wanted)));
      if (reason?.text) made.append(' ', element('small', { lang: reason.lang }, ...withMarks(reason.text, wanted)));
      made.append(line(behind, wanted));
      // The focus stays in the field; a press that ends elsewhere chooses nothing.
      made.onpointerdown = (event) => event.preventDefault();
      made.onclick = () => take(id);
      return made;
    }
    async function suggest() {
      const mine = ++turn;
      const question = input.value.trim();
      const results = await matches(question).catch(() => null);
      // Somebody typed on, or chose, while files were on their way.
      if (mine !== turn) return;
      answered = question;
      options.replaceChildren(...(results ?? []).map(option));
      // A list of options has nothing but options, so this one can't be chosen.
      const none = results ? words.noMatch : words.searchFailed;
      if (question && !results?.length) options.append(element('li', { role: 'option', 'aria-disabled': true, class: 'none' }, none));
      open(options.children.length > 0 && document.activeElement === input);
      select(results?.length ? 0 : -1);
    }
    function open(wanted) {
      options.hidden = !wanted;
      input.ariaExpanded = wanted;
    }
    function select(number) {
      found().forEach((own, index) => { own.ariaSelected = index === number; });
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
    input.onkeydown = async (event) => {
      const { key, isComposing } = event;
      // These keys are an input method's own while it is at work.
      if (isComposing) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[key];
      const at = () => found().findIndex((own) => own.ariaSelected === 'true');
      if (step && found().length) {
        event.preventDefault();
        select((at() + step + found().length) % found().length);
      } else if (key === 'Enter') {
        event.preventDefault();
        // What is chosen is an answer to what stands in the field, not to what stood there before.
        if (answered !== input.value.trim()) await suggest();
        const own = found()[at()];
        if (own && answered === input.value.trim()) take(own.dataset.id);
      } else if (key === 'Escape') {
        input.value = '';
        suggest();
      }
    };
    suggest();
  }

  return { typeAhead };
})();
