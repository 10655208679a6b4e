// Facets: which methods are left by what a reader chose, and how many each further choice would leave. Pure.
//
// In: what src/search/facets.rs writes, and what is chosen: for each facet a set of numbers of values. Out: numbers of
// methods. Values of one facet are alternatives, facets narrow each other down, so a value's count is what the other
// facets leave of it.
methodical.given.facets = (() => {
  /** `within`, where it is given, says which methods a search has found. */
  function tally({ facets, ids }, chosen, within) {
    const left = [];
    const counts = facets.map(({ values }) => values.map(() => 0));
    const add = (facet, method) => facets[facet].of[method].forEach((value) => { counts[facet][value] += 1; });
    for (let method = 0; method < ids.length; method += 1) {
      if (within && !within.has(method)) continue;
      const failed = facets.flatMap(({ of }, facet) => (
        chosen[facet].size && !of[method].some((value) => chosen[facet].has(value)) ? [facet] : []));
      if (!failed.length) {
        left.push(method);
        facets.forEach((_, facet) => add(facet, method));
      } else if (failed.length === 1) {
        // It would be left if this facet were not narrowed down, and that is what its counts are about.
        add(failed[0], method);
      }
    }
    return { left, counts };
  }

  const SORTS = ['relevance', 'name', 'newest', 'oldest', 'related'];
  const compare = (one, other) => one - other;

  /** Methods in an order that a reader asks for; those that nothing tells apart stay in the order of their names. */
  function sorted({ years, related }, methods, sort, ranks) {
    // What has no year is last, whichever end is first.
    const year = (sign) => (method) => (years[method] === null ? Infinity : sign * years[method]);
    const key = {
      relevance: (method) => ranks?.get(method) ?? method,
      newest: year(-1),
      oldest: year(1),
      related: (method) => -related[method],
    }[sort] ?? ((method) => method);
    return [...methods].sort((a, b) => {
      const [one, other] = [key(a), key(b)];
      return one === other ? compare(a, b) : compare(one, other);
    });
  }

  /** What an address says, and back. Values are known by their ids, which outlive numbers. */
  function read({ facets }, search) {
    const query = new URLSearchParams(search);
    const chosen = facets.map(({ id, values }) => {
      const wanted = new Set((query.get(id) ?? '').split(','));
      return new Set(values.flatMap(([own], number) => (wanted.has(own) ? [number] : [])));
    });
    return { question: query.get('q') ?? '', sort: SORTS.includes(query.get('sort')) ? query.get('sort') : '', chosen };
  }

  function written({ facets }, { question, sort, chosen }) {
    const parts = facets.flatMap(({ id, values }, facet) => {
      const ids = [...chosen[facet]].sort(compare).map((number) => encodeURIComponent(values[number][0]));
      return ids.length ? [`${id}=${ids.join(',')}`] : [];
    });
    // Half of a character, as a broken paste may leave it, is nothing that an address can say.
    if (question) parts.unshift(`q=${encodeURIComponent(question.replace(/\p{Surrogate}/gu, '\uFFFD'))}`);
    if (sort) parts.push(`sort=${sort}`);
    return parts.length ? `?${parts.join('&')}` : '';
  }

  return { tally, sorted, read, written };
})();
