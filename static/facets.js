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
    const narrowing = facets.flatMap((_, facet) => (chosen[facet].size ? [facet] : []));
    const add = (facet, method) => {
      const own = counts[facet];
      for (const value of facets[facet].of[method]) own[value] += 1;
    };
    const fails = (facet, method) => {
      for (const value of facets[facet].of[method]) if (chosen[facet].has(value)) return false;
      return true;
    };
    // Plain loops: a large catalogue has twenty thousand methods, and this runs at each step.
    for (let method = 0; method < ids.length; method += 1) {
      if (within && !within.has(method)) continue;
      let failed = -1;
      let failures = 0;
      for (const facet of narrowing) {
        if (!fails(facet, method)) continue;
        failed = facet;
        failures += 1;
        if (failures > 1) break;
      }
      if (!failures) {
        left.push(method);
        for (let facet = 0; facet < facets.length; facet += 1) add(facet, method);
      } else if (failures === 1) {
        // It would be left if this facet were not narrowed down, and that is what its counts are about.
        add(failed, method);
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
    return methods.map((method) => [key(method), method])
      .sort(([one, a], [other, b]) => (one === other ? compare(a, b) : compare(one, other)))
      .map(([, method]) => method);
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
