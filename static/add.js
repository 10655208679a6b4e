// Adding a method by name or alias: a combobox with a list (WAI-ARIA Authoring Practices). Loaded at the first focus.
export function typeAhead(input, options, words, chosen, add) {
  const item = (attributes, text) => {
    const made = document.createElement('li');
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(text);
    return made;
  };
  const small = (text) => {
    const made = document.createElement('small');
    made.append(text);
    return made;
  };
  // Accents and case don't matter to whoever types.
  const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // Id, name and aliases of each method, and name and aliases as they are searched.
  let methods = [];
  const all = () => [...options.querySelectorAll('[data-id]')];
  // A name's beginning is the best place to find what was typed, then a word's; a name is better than an alias.
  const rank = (names, wanted) => Math.min(...names.map((name, index) => {
    const at = name.indexOf(wanted);
    return at < 0 ? 9 : (at === 0 ? 0 : /[\s(-]/.test(name[at - 1]) ? 2 : 4) + (index > 0 ? 1 : 0);
  }));
  function matches(wanted) {
    const taken = chosen();
    const ranked = methods.filter(({ own }) => !taken.includes(own[0])).map(({ own, names }) => [rank(names, wanted), own, names]);
    return ranked.filter(([place]) => place < 9).sort(([a], [b]) => a - b).slice(0, 8);
  }
  function suggest() {
    const wanted = plain(input.value.trim());
    const found = wanted ? matches(wanted) : [];
    options.replaceChildren(...found.map(([, [id, name, ...aliases], names], index) => {
      const alias = names[0].includes(wanted) ? '' : aliases[names.findIndex((own) => own.includes(wanted)) - 1];
      const option = item({ role: 'option', id: `add-${index}`, 'data-id': id, 'aria-selected': index === 0 }, name);
      if (alias) option.append(' ', small(alias));
      option.addEventListener('pointerdown', (event) => { event.preventDefault(); take(id); });
      return option;
    }));
    // A list of options has nothing but options, so this one can't be chosen.
    if (wanted && methods.length && !found.length) options.append(item({ role: 'option', 'aria-disabled': true, class: 'none' }, words.noMatch));
    options.hidden = !options.children.length;
    input.setAttribute('aria-expanded', !options.hidden);
    found.length ? input.setAttribute('aria-activedescendant', 'add-0') : input.removeAttribute('aria-activedescendant');
  }
  function take(id) {
    input.value = '';
    suggest();
    add(id);
  }
  const load = async () => {
    const names = await fetch(words.names).then((answer) => answer.json());
    methods = names.map((own) => ({ own, names: own.slice(1).map(plain) }));
    suggest();
  };
  input.addEventListener('focus', suggest);
  input.addEventListener('input', suggest);
  input.addEventListener('blur', () => { options.hidden = true; input.setAttribute('aria-expanded', false); });
  input.addEventListener('keydown', (event) => {
    const found = all();
    const at = found.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length) {
      event.preventDefault();
      const next = (at + step + found.length) % found.length;
      found.forEach((option, index) => option.setAttribute('aria-selected', index === next));
      input.setAttribute('aria-activedescendant', found[next].id);
    } else if (event.key === 'Enter' && found[at]) {
      event.preventDefault();
      take(found[at].dataset.id);
    } else if (event.key === 'Escape') {
      input.value = '';
      suggest();
    }
  });
  // Without names there is nothing to suggest; the field is still a field.
  load().catch(() => {});
}
