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
  const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  let names = null;
  const all = (selector) => [...options.querySelectorAll(selector)];
  function matches(text) {
    const wanted = plain(text.trim());
    const rank = (own) => Math.min(...own.slice(1).map((name, index) => {
      const at = plain(name).indexOf(wanted);
      return at < 0 ? 9 : (at === 0 ? 0 : /[\s(-]/.test(name[at - 1]) ? 2 : 4) + (index > 0 ? 1 : 0);
    }));
    const found = (names ?? []).filter(([id]) => !chosen().includes(id)).map((own) => [rank(own), own]);
    return found.filter(([rank]) => rank < 9).sort(([a], [b]) => a - b).slice(0, 8).map(([, own]) => own);
  }
  function suggest() {
    const found = input.value.trim() ? matches(input.value) : [];
    options.replaceChildren(...found.map(([id, name, ...aliases], index) => {
      const wanted = plain(input.value.trim());
      const alias = plain(name).includes(wanted) ? '' : aliases.find((own) => plain(own).includes(wanted)) ?? '';
      const option = item({ role: 'option', id: `add-${index}`, 'data-id': id, 'aria-selected': index === 0 }, name);
      if (alias) option.append(' ', small(alias));
      option.addEventListener('pointerdown', (event) => { event.preventDefault(); take(id); });
      return option;
    }));
    const none = input.value.trim() && names && !found.length;
    if (none) options.append(item({ class: 'none' }, words.noMatch));
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
    names ??= await fetch(words.names).then((answer) => answer.json());
    suggest();
  };
  input.addEventListener('focus', suggest);
  input.addEventListener('input', suggest);
  input.addEventListener('blur', () => { options.hidden = true; input.setAttribute('aria-expanded', false); });
  input.addEventListener('keydown', (event) => {
    const found = all('[role="option"]');
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
  load();
}
