// The search and the facets without a browser: the scripts of a built site, over the files of a built site.
//
// How well methods are found is measured on a generated catalogue (examples/generate.rs): of each method it is known what
// a reader may ask who means it, and in how many of a hundred cases it must be the first result, or among five. The
// questions of tests/cases/search are asked of a real catalogue, where METHODICAL_CATALOGUES names a folder with one;
// their places are kept beside them, and UPDATE_EXPECT=1 writes them anew.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runInThisContext } from 'node:vm';
import { tried } from '../../fuzz/query.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
const program = resolve(root, process.env.METHODICAL_BIN ?? 'target/debug/methodical');
const METHODS = 1_500;
const real = process.env.METHODICAL_CATALOGUES && join(process.env.METHODICAL_CATALOGUES, 'pwc');
const questions = join(root, 'tests/cases/search/questions.txt');
const run = promisify(execFile);

let scratch;
let shipped;
let large;

before(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'methodical-search-'));
  shipped = join(scratch, 'shipped');
  await cp(join(root, 'methods'), join(scratch, 'shipped-root/methods'), { recursive: true });
  await run(program, ['build', '--root', join(scratch, 'shipped-root'), '--out', shipped]);
  large = join(scratch, 'large');
  const generated = join(scratch, 'large-root');
  await run(join(dirname(program), 'examples/generate'), [generated, String(METHODS)]);
  // The pages of pairs have nothing to do with the search.
  await appendFile(join(generated, 'methods/_catalog.yaml'), 'pairs: none\n');
  await run(program, ['build', '--root', generated, '--out', large], { maxBuffer: 1e9 });
}, { timeout: 300_000 });

after(() => rm(scratch, { recursive: true, force: true }));

/** A script of a site, as it is shipped. */
async function script(site, name) {
  const methodical = { given: {} };
  runInThisContext(`(methodical) => { ${await readFile(join(site, 'static', name), 'utf8')} }`)(methodical);
  return Object.values(methodical.given)[0];
}

/** A searcher over a site's files, and the names of those that it read. */
async function searcher(site, language = '') {
  const asked = [];
  const core = await script(site, 'search.js');
  const found = await core.searcher(async (name) => {
    asked.push(name.split('?')[0]);
    return JSON.parse(await readFile(join(site, language, 'search', name.split('?')[0]), 'utf8'));
  });
  const { searchVersus, searchBetween } = JSON.parse(await readFile(join(site, language, 'words.json'), 'utf8'));
  const asks = (await script(site, 'versus.js')).asker(searchVersus, searchBetween, core);
  const answer = (question) => asks(found, question);
  const ids = async (question) => Promise.all((await found.find(question)).map(async (result) => (await found.show(result)).id));
  return { ...found, answer, ids, asked };
}

test('a question is cut into words as texts are', async () => {
  const { words } = await script(shipped, 'search.js');
  for (const [text, expected] of JSON.parse(await readFile(join(root, 'tests/cases/search/words.json'), 'utf8'))) {
    assert.deepEqual(words(text), expected, text);
  }
});

test('parts of words and signs behind them are cut as in texts', async () => {
  const { parts, asked } = await script(shipped, 'search.js');
  for (const [text, inParts, withSigns] of JSON.parse(await readFile(join(root, 'tests/cases/search/parts.json'), 'utf8'))) {
    assert.deepEqual(parts(text), inParts, text);
    assert.deepEqual(asked(text), withSigns, text);
  }
});

test('one typing error is one', async () => {
  const { isTypo } = await script(shipped, 'search.js');
  for (const [one, other] of [['network', 'netwrok'], ['gan', 'gans'], ['lasso', 'laso'], ['ridge', 'ridhe'], ['a', '']]) {
    assert(isTypo(one, other) && isTypo(other, one), `${one}, ${other}`);
  }
  for (const [one, other] of [['network', 'network'], ['network', 'netwrko'], ['gan', 'vae'], ['abcd', 'badc'], ['lasso', 'las']]) {
    assert(!isTypo(one, other) && !isTypo(other, one), `${one}, ${other}`);
  }
});

test('words are marked where they stand', async () => {
  const { marked } = await script(shipped, 'search.js');
  for (const [text, words, pieces] of [
    ['A big network', ['network'], ['A big ', 'network', '']],
    ['Big', ['big'], ['', 'Big', '']],
    ['t-SNE of Schölkopf', ['tsne', 'scholkopf'], ['', 't-SNE', ' of ', 'Schölkopf', '']],
    ['機械学習', ['機械', '械学'], ['', '機械学', '習']],
    ['none', ['other'], ['none']],
    ['a RandomForestLearner', ['forest'], ['a Random', 'Forest', 'Learner']],
    ['C++ or C', ['c++'], ['', 'C++', ' or C']],
    ['決定木', ['木'], ['決定', '木', '']],
  ]) assert.deepEqual(marked(text, new Set(words)), pieces, text);
});

test('methods are found by what any of their fields says, in every language, with the reason', async () => {
  for (const [language, question, id, label, text] of [
    ['', 'gan', 'generative-adversarial-network', 'Aliases', 'GAN'],
    ['', 'goodfelow', 'generative-adversarial-network', 'Originator', 'Goodfellow, I. et al.'],
    ['uk', 'змагальна', 'generative-adversarial-network', undefined, undefined],
    ['uk', 'generative adversarial network', 'generative-adversarial-network', undefined, undefined],
    ['tr', 'üretici çekişmeli', 'generative-adversarial-network', undefined, undefined],
    ['ar', 'gan', 'generative-adversarial-network', undefined, undefined],
  ]) {
    const { find, show } = await searcher(shipped, language);
    const [first] = await Promise.all((await find(question)).map(show));
    assert.equal(first?.id, id, `${language}: ${question}`);
    if (label) assert.deepEqual(first.reasons.map((own) => [own.label, own.text]), [[label, text]], question);
  }
  const { find, ids } = await searcher(shipped);
  // Two words may be one, and one may be two.
  for (const question of ['random forest', 'randomforest', 'k means', 'kmeans', 'xg boost']) {
    const [first] = await ids(question);
    assert.equal(first, { r: 'random-forest', k: 'k-means', x: 'xgboost' }[question[0]], question);
  }
  // A word that has just been begun makes nobody disappear.
  assert.equal((await ids('lora p'))[0], 'lora-peft');
  assert((await find('lora p')).every(({ full }) => full));
  assert.deepEqual(await find('zzzzqq'), []);
  assert.deepEqual(await find('  ,'), []);
  assert.deepEqual(await ids('GAN'), await ids('gan'));
});

test('who asks how methods differ is led to their comparison', async () => {
  for (const [language, question, ids, way] of [
    ['', 'random forest vs xgboost', 'random-forest xgboost', 'random-forest-vs-xgboost'],
    ['', 'XGBoost vs. Random Forest', 'xgboost random-forest', 'random-forest-vs-xgboost'],
    ['', 'what is the difference between gan and vae?', 'generative-adversarial-network variational-autoencoder', 'generative-adversarial-network-vs-variational-autoencoder'],
    ['', 'bagging or boosting', 'bagging boosting', 'bagging-vs-boosting'],
    ['', 'compare umap with the pca', 'umap pca', 'pca-vs-umap'],
    // Letters changed about, and a name that is only begun.
    ['', 'randm forest versus isolation', 'random-forest isolation-forest', 'isolation-forest-vs-random-forest'],
    ['', 'umap, pca, t-sne', 'umap pca t-sne', ''],
    ['', 'pca, autoencoder, t-sne, umap', 'pca autoencoder t-sne umap', 'compare/autoencoder-vs-pca-vs-t-sne-vs-umap/'],
    ['', 'k-means/umap', 'k-means umap', ''],
    ['uk', 'різниця між PCA та UMAP', 'pca umap', 'pca-vs-umap'],
    ['uk', 'gan vs vae', 'generative-adversarial-network variational-autoencoder', 'generative-adversarial-network-vs-variational-autoencoder'],
    ['tr', 'PCA ile UMAP arasındaki fark', 'pca umap', 'pca-vs-umap'],
    ['ar', 'الفرق بين PCA و UMAP', 'pca umap', 'pca-vs-umap'],
  ]) {
    const { answer } = await searcher(shipped, language);
    const { compared, results } = await answer(question);
    assert(compared, question);
    assert.equal(compared.methods.map(({ id }) => id).join(' '), ids, question);
    assert.equal(compared.path ?? compared.folder ?? '', way, question);
    assert.deepEqual(results.slice(0, compared.methods.length).map(({ method }) => method), compared.methods.map(({ method }) => method));
    // What is said to be there is there.
    if (way) await stat(join(shipped, language, way.replace(/^(?!compare\/)/, 'compare/'), 'index.html'));
  }
  const { answer } = await searcher(shipped);
  // A name with "and" in it, one method twice, a side that is none, an originator with a year.
  for (const question of ['classification and regression', 'gan vs gan', 'gan vs zzzzqq', 'vs', 'gan vs', 'Goodfellow, 2014', 'low-rank and adaptation', 'a, b, c']) {
    assert.equal((await answer(question)).compared, undefined, question);
  }
});

test('words of other scripts ask to compare without spaces around them', async () => {
  const { asker } = await script(shipped, 'versus.js');
  const core = await script(shipped, 'search.js');
  const fields = [['Name', 0, null]];
  const index = { count: 2, block: 9, fields, stretches: ['adam'], common: [], standing: '00', line: [], endings: [], compared: [], mark: '' };
  const words = [['adam', '0.1:0'], ['sgd', '0.1:1']];
  const found = await core.searcher(async (name) => (name === 'index.json' ? index : name.startsWith('words') ? words : [{ id: 'x', name: 'Adam', pairs: '1', texts: [] }, { id: 'a-vs-b', name: 'SGD', texts: [] }]));
  // Every word of every language that is for this does it.
  for (const name of await readdir(join(root, 'templates/locales'))) {
    const messages = await readFile(join(root, 'templates/locales', name), 'utf8');
    const [versus, between] = ['versus', 'between'].map((key) => new RegExp(`^search-${key} = (.*)$`, 'm').exec(messages)[1]);
    for (const phrase of `${versus}, ${between}`.split(', ')) {
      const { compared } = await asker(versus, between, core)(found, `Adam ${phrase} SGD`);
      assert.deepEqual(compared?.methods.map(({ method }) => method), [0, 1], `${name}: ${phrase}`);
    }
  }
  for (const [versus, between, question] of [
    ['比較, の違い', 'と, や', 'AdamとSGDの違い'], ['비교, 의 차이', '와, 과', 'Adam과 SGD의 차이'], ['比较, 的区别', '和, 与', 'adam和sgd的区别'], ['مقابل', 'و', 'Adam مقابل SGD'],
  ]) {
    const { compared } = await asker(versus, between, core)(found, question);
    assert.deepEqual(compared?.methods.map(({ method }) => method), [0, 1], question);
    assert.equal(compared.folder, 'a--vs--b-vs-x');
  }
});

test('a whole name is better than a part of one, however it is written', async () => {
  const index = {
    count: 4, block: 9, fields: [['Name', 0, null]], stretches: ['bigrandom'], common: [], standing: '0200', line: [], endings: [], compared: [], mark: '',
  };
  const words = [
    ['bigrandom', '0.3:1'], ['forest', '0.2:0;0.3:1 1'], ['forestregression', '0.3:2'], ['random', '0.2:0;0.3:1 1'],
    ['randomforest', '0.1:0;0.3:1 1'], ['yolov3', '0.1:3'],
  ];
  const { searcher } = await script(shipped, 'search.js');
  const { find } = await searcher(async (name) => (name === 'index.json' ? index : words));
  const best = async (question) => (await find(question))[0].method;
  // Method 1 is better known, but only a part of its name is asked for.
  assert.equal(await best('random forest'), 0);
  assert.equal(await best('randomforest'), 0);
  assert.equal(await best('yolo v3'), 3);
});

test('what is written as one, with signs, or in another form is found', async () => {
  const site = join(scratch, 'names');
  const names = {
    c: 'C', 'c-sharp': 'C#', templates: 'C++ Templates', clang: 'Clang', learner: 'RandomForestLearner', forest: 'Forest', orb: 'orb_mergeFastLane', pool: 'max_pool_2d',
    linear: 'torch.nn.Linear', 'a-star': 'A* search', yolov8: 'YOLOv8', adam: 'Adam', admm: 'ADMM', boundary: 'Decision Boundary', trees: 'Libraries of Trees', families: 'Families of Boundaries',
    library: 'A Library', tree: '決定木', plus: 'k-means++', kmeans: 'k-means', bagging: 'Bagging (Bootstrap Aggregation)', boundaries: 'Trees, Forests and Networks', sets: 'Network Family',
  };
  await mkdir(join(site, 'methods'), { recursive: true });
  await writeFile(join(site, 'methods/_catalog.yaml'), 'title: T\n');
  for (const [id, name] of Object.entries(names)) {
    const more = { adam: 'family: Optimization\ntype: an optimizer\n', admm: 'family: Optimization\n' }[id] ?? '';
    await writeFile(join(site, `methods/${id}.yaml`), `name: ${JSON.stringify(name)}\n${more}`);
  }
  await run(program, ['build', '--root', site, '--out', join(site, 'out')]);
  const { ids, find } = await searcher(join(site, 'out'));
  for (const [question, ...expected] of [
    ['C++', 'templates'], ['c', 'c'], ['C#', 'c-sharp'], ['a*', 'a-star'], ['v8', 'yolov8'], ['yolo v8', 'yolov8'],
    // After whole words, parts of them.
    ['forest', 'forest', 'learner'], ['learner', 'learner'], ['fastlane', 'orb'], ['merge', 'orb'], ['maxpool', 'pool'], ['pool_2d', 'pool'], ['nn.Linear', 'linear'],
    ['kmeans', 'kmeans', 'plus'], ['k-means++', 'plus'], ['bagging', 'bagging'], ['木', 'tree'], ['定', 'tree'], ['決', 'tree'],
    // Forms of a word that is not there itself, and slips in short names.
    ['libraries', 'trees'], ['library', 'library', 'trees'], ['decision boundaries', 'boundary'], ['adm optimizer', 'adam'], ['adm', 'admm', 'adam'],
    // What nothing has all of is found in part.
    ['clang zzzzqq', 'clang'],
  ]) assert.deepEqual((await ids(question)).slice(0, expected.length), expected, question);
  // A slip of a short word is looked for in names alone.
  assert.deepEqual((await find('clang zzzzqq')).map(({ inPart, full }) => [inPart, full]), [[true, false]]);
  // The label of a row says what is searched and hides nothing.
  assert.equal((await find('adam originator'))[0].full, true);
});

/** What a reader may ask who means a method, by kind, with the least share of cases (in hundredths) in which it is the
 * first result, and in which it is among the first five. */
const QUESTIONS = {
  'its name': [100, 100, ({ name }) => name],
  'its name in small letters, two words of it as one': [70, 70, ({ parts: [one, two, three] }) => `${one}${two} ${three}`.toLowerCase()],
  'its name with two letters changed about': [80, 90, ({ parts: [one, two, three] }) => `${one} ${two.slice(0, 2)}${two[3]}${two[2]}${two.slice(4)} ${three}`],
  'its name, begun': [85, 90, ({ parts: [one, two, three] }) => `${one} ${two} ${three.slice(0, 4)}`],
  'the words of its name, turned about': [80, 85, ({ parts: [one, two, three] }) => `${three} ${two} ${one}`],
  'its short name': [100, 100, ({ acronym }) => acronym],
  'two words of its name and who made it': [80, 80, ({ parts: [, two, three], person }) => `${two} ${three} ${person}`],
  'who made it, without marks on letters, and when': [45, 95, ({ person, year }) => `${person.normalize('NFD').replace(/\p{M}/gu, '')} ${year}`],
};

test('readers of a large catalogue find what they mean', { timeout: 300_000 }, async () => {
  const { ids } = await searcher(large);
  const missed = [];
  for (const [kind, [first, five, question]] of Object.entries(QUESTIONS)) {
    const places = [];
    // Each 37th method: of all first, second and third words, and of all ways to write a name.
    for (let number = 0; number < METHODS; number += 37) {
      const meant = await known(number);
      places.push((await ids(question(meant))).indexOf(meant.id) + 1);
    }
    const share = (most) => Math.floor((places.filter((place) => place >= 1 && place <= most).length / places.length) * 100);
    if (share(1) < first || share(5) < five) missed.push(`${kind}: ${share(1)} of 100 are first, ${share(5)} among five`);
  }
  assert.deepEqual(missed, []);
});

/** A method of the generated catalogue, by its place in the order of names: what a reader may know of it. */
async function known(number) {
  const id = JSON.parse(await readFile(join(large, 'search/facets.json'), 'utf8')).ids.split(' ')[number];
  const record = await readFile(join(scratch, 'large-root/methods', id.split('-')[2], `${id}.yaml`), 'utf8');
  const said = (pattern) => pattern.exec(record)[1];
  return {
    id,
    name: said(/^name: (?:\{en: )?([^,\n]+)/),
    parts: id.split('-').map((part) => part[0].toUpperCase() + part.slice(1)),
    acronym: said(/^aliases: \[(.+)\]$/m),
    person: said(/^originators: \["([^,]+),/m),
    year: said(/^year: (\d+)$/m),
  };
}

test('two hundred questions in five languages find what they mean', { timeout: 300_000 }, async (context) => {
  const lines = (await readFile(join(root, 'tests/cases/search/asked.txt'), 'utf8')).trim().split('\n').filter((line) => !line.startsWith('#')).map((line) => line.split(' | '));
  assert.equal(lines.length, 200);
  assert.equal(new Set(lines.map(([language, question]) => `${language} ${question}`)).size, 200);
  const site = join(scratch, 'five');
  await cp(join(root, 'methods'), join(site, 'methods'), { recursive: true });
  // The fifth language is written without spaces, which none of the catalogue's own is.
  const settings = join(site, 'methods/_catalog.yaml');
  await writeFile(settings, (await readFile(settings, 'utf8')).replace('languages: [en, uk, tr, ar]', 'languages: [en, uk, tr, ar, ja]'));
  const records = await readdir(join(site, 'methods'), { recursive: true });
  for (const line of (await readFile(join(root, 'tests/cases/search/names.ja.txt'), 'utf8')).trim().split('\n')) {
    const [id, name] = line.split(' | ');
    const record = records.find((path) => basename(path) === `${id}.yaml`);
    await writeFile(join(site, 'methods', dirname(record), `${id}.ja.yaml`), `name: ${name}\n`);
  }
  await run(program, ['build', '--root', site, '--out', join(site, 'out')], { maxBuffer: 1e9 });
  const searchers = {};
  const places = [];
  const wrong = [];
  for (const [language, question, wanted, mark] of lines) {
    const { answer, show } = searchers[language] ??= await searcher(join(site, 'out'), language === 'en' ? '' : language);
    const { compared, results } = await answer(question);
    const shown = (await Promise.all(results.slice(0, 5).map(show))).map(({ id, page }) => id ?? page[0]);
    if (compared) shown.unshift(compared.methods.map(({ id }) => id).join(' + '));
    const place = shown.slice(0, 5).indexOf(wanted) + 1;
    places.push(place);
    if ((place === 1) === (mark === 'not yet')) wrong.push(`${language} | ${question}: ${place === 1 ? 'is found now, take its mark off' : `finds ${shown.slice(0, 3).join(', ')}`}`);
  }
  const [first, five] = [places.filter((place) => place === 1).length, places.filter(Boolean).length];
  context.diagnostic(`${first} of 200 questions find first what they mean, ${five} among five`);
  assert.deepEqual(wrong, []);
  assert(first >= 190 && five >= 195, `${first} first, ${five} among five`);
});

test('questions that people asked of a real catalogue find what they mean', {
  timeout: 300_000, skip: !real && 'wants a catalogue that is not part of the repository: METHODICAL_CATALOGUES=<folder>',
}, async () => {
  const site = join(scratch, 'real');
  await run(program, ['build', '--root', real, '--out', site], { maxBuffer: 1e9 });
  const { ids } = await searcher(site);
  const lines = (await readFile(questions, 'utf8')).trim().split('\n');
  const made = [lines[0]];
  for (const [question, id] of lines.slice(1).map((line) => line.split(' | '))) {
    made.push([question, id, (await ids(question)).indexOf(id) + 1 || '-'].join(' | '));
  }
  if (process.env.UPDATE_EXPECT) await writeFile(questions, `${made.join('\n')}\n`);
  const places = made.slice(1).map((line) => Number(line.split(' | ')[2]));
  assert.equal(places.length, 50);
  assert(places.filter((place) => place >= 1 && place <= 5).length >= 47, made.join('\n'));
  assert.deepEqual(made, (await readFile(questions, 'utf8')).trim().split('\n'));
});

test('a search reads few and small files', async () => {
  const folder = join(large, 'search');
  const sizes = await Promise.all((await readdir(folder)).map(async (name) => [name, (await stat(join(folder, name))).size]));
  const parts = sizes.filter(([name]) => /^(words|methods)-/.test(name));
  assert(parts.length > 10 && parts.every(([, size]) => size <= 60_000), 'a part is too large');
  const all = sizes.reduce((sum, [, size]) => sum + size, 0);
  assert(all <= 1_000_000, `${all} bytes`);
  for (const question of ['sparse', 'abernathi', 'adaptive cedar boosting']) {
    const { find, show, asked } = await searcher(large);
    const found = await find(question);
    assert(found.length, question);
    await Promise.all(found.slice(0, 10).map(show));
    const read = new Set(asked);
    const bytes = sizes.filter(([name]) => read.has(name)).reduce((sum, [, size]) => sum + size, 0);
    assert(bytes < all / 3, `${question}: ${bytes} of ${all} bytes`);
  }
  assert((await stat(join(large, 'static/search.js'))).size <= 12_500, 'the script is too large');
});

/** Numbers that look random and are the same every time (Lehmer's generator). */
function numbers(seed) {
  let state = seed;
  return (below) => { state = (state * 48_271) % 2_147_483_647; return state % below; };
}

test('counts are what counting one by one gives', async () => {
  const { tally, sorted, read, written } = await script(shipped, 'facets.js');
  const next = numbers(20_261_123);
  for (const site of [shipped, large]) {
    const data = JSON.parse(await readFile(join(site, 'search/facets.json'), 'utf8'));
    data.ids = data.ids.split(' ');
    const methods = data.ids.map((_, method) => method);
    assert(data.facets.length >= 3 && data.facets.every(({ of, values }) => of.length === methods.length && of.every((own) => own.length && own.every((value) => value < values.length))));
    for (let round = 0; round < 200; round += 1) {
      const chosen = data.facets.map(({ values }) => new Set(next(2) ? [] : Array.from({ length: 1 + next(3) }, () => next(values.length))));
      const within = next(3) ? null : new Map(methods.filter(() => next(2)).map((method, rank) => [method, rank]));
      const fits = (method, facet) => !chosen[facet].size || data.facets[facet].of[method].some((value) => chosen[facet].has(value));
      const found = methods.filter((method) => !within || within.has(method));
      const { left, counts } = tally(data, chosen, within);
      assert.deepEqual(left, found.filter((method) => data.facets.every((_, facet) => fits(method, facet))));
      const others = data.facets.map((_, facet) => found.filter((method) => data.facets.every((_, other) => other === facet || fits(method, other))));
      const expected = data.facets.map(({ of, values }, facet) => values.map((_, value) => others[facet].filter((method) => of[method].includes(value)).length));
      assert.deepEqual(counts, expected, `round ${round}`);
      // An address says all of it.
      const state = { question: next(2) ? 'a & b=c' : '', sort: ['', 'newest', 'related'][next(3)], chosen };
      assert.deepEqual(read(data, written(data, state)), state);
    }
    for (const sort of ['relevance', 'name', 'newest', 'oldest', 'related']) {
      const order = sorted(data, methods, sort);
      assert.equal(new Set(order).size, methods.length);
      for (let at = 1; at < order.length; at += 1) {
        const [one, other] = [order[at - 1], order[at]];
        const year = (method, without) => data.years[method] ?? without;
        const holds = {
          newest: year(one, -Infinity) >= year(other, -Infinity), oldest: year(one, Infinity) <= year(other, Infinity),
          related: data.related[one] >= data.related[other],
        }[sort] ?? one < other;
        assert(holds, `${sort}: ${data.ids[one]} before ${data.ids[other]}`);
      }
    }
  }
});

// `node fuzz/query.mjs` looks for more of them, and at the clock.
test('no question and no address breaks the search', async () => {
  assert.equal(await tried(shipped, (count) => count === 300), 300);
});
