import { lifetime } from 'clientele'
import { bgNbd } from 'clientele/lifetime'
import { expect, it } from 'vitest'
import { publicEntries } from '../../../scripts/entries.js'
import { makeHelp } from '../../../src/cli/repl/help-text.js'
import { memberAt } from '../../../src/cli/repl/member.js'
import { packageNames, sample } from '../../../src/cli/repl/scope.js'
import { REFERENCE } from './session.js'

const help = makeHelp(() => REFERENCE)

/** Values inside values: the verbs of models as well. */
function everyValue(names: object, depth = 3): readonly [string, unknown][] {
  return Object.entries(names).flatMap(([name, value]): readonly [string, unknown][] => {
    const isModule = Object.prototype.toString.call(value) === '[object Module]'
    return [[name, value], ...(isModule && depth > 0 ? everyValue(Object(value), depth - 1) : [])]
  })
}

it('has a text for everything that can be imported', async () => {
  const modules = await Promise.all(publicEntries().map(({ name }) => import(/* @vite-ignore */ name)))
  const names = modules.flatMap(module => everyValue(module)).map(([name]) => name)
  const bare = names.filter(
    name => !Object.keys(REFERENCE.topics).some(path => path === name || path.endsWith(`.${name}`)),
  )
  expect(bare).toEqual([])
  const silent = Object.entries(REFERENCE.topics).filter(([, { text, calls }]) => text === '' && calls !== undefined)
  expect(silent).toEqual([])
})

it('finds everything in scope by its value', () => {
  const lost = everyValue(packageNames()).filter(([, value]) => {
    if (typeof value !== 'function' && typeof value !== 'object') return false
    return help(value) === ''
  })
  expect(lost).toEqual([])
})

it('names nothing that a session does not have', () => {
  const names = packageNames()
  const lost = Object.keys(REFERENCE.topics).filter(path => memberAt(path, names) === undefined)
  // Doors of their own: two bring a package that nobody else needs, one a lender that nobody else needs.
  expect(lost.filter(path => !/^records\.(order-schema|schemas|sample-lender)/.test(path))).toEqual([])
  expect(help('segmentation')).not.toMatch(/^ {2}rules\b/m)
})

it('lists what there is', () => {
  expect(help()).toMatch(/^Domains\n {2}records /)
  expect(help(help)).toBe(help())
})

it('lists the verbs of a module, also of a fitted model', () => {
  const page = help(bgNbd)
  expect(page).toMatch(/^bgNbd\n\nBG\/NBD: will this client come back/)
  expect(page).toMatch(/\n {2}expectedPurchases +Expected number of purchases of a client within a horizon/)
  expect(help(bgNbd.fromParams({ r: 1, alpha: 2, a: 3, b: 4 }))).toBe(page)
  expect(help(lifetime)).toContain('\n  lifetimeValue ')
})

it('says of a verb its meaning, parameters, units, errors, source and an example', () => {
  expect(help(bgNbd.probabilityAlive)).toMatchInlineSnapshot(`
    "bgNbd.probabilityAlive

    Probability that a client is still one at the end of observation (Fader, Hardie and Lee 2008, eq. 2):
    1 / (1 + a/(b+x−1) · ((α+T)/(α+tₓ))^{r+x}), right to the last digits for any number of purchases.

    A client who bought once has had no occasion to leave: the answer is 1, which is the model's assumption, not a fact.

    Called as
      bgNbd.probabilityAlive(model: BgNbdModel, client: ClientHistory): number
      bgNbd.probabilityAlive(model: BgNbdModel, base: CustomerBase, options?: Out): Float64Array

    ClientHistory: What a buying model knows about one client, in the model's time unit.
      frequency: number  Repeat purchases: days with an order after the first; a whole number >= 0.
      recency: number  From the first to the last purchase; 0 for a client who bought once.
      age: number  From the first purchase to the end of observation; >= recency.
      covariates?: Readonly<Record<string, number>>  What else is known of the client, for a model that
                                                     was fitted with covariates: \`{ gender: 1 }\`.

    Out: Where a column may be written, so that a service can reuse its memory.
      out?: Float64Array  Receives the column; as long as the base. A new array by default.

    Throws ClienteleError \`INCONSISTENT_HISTORY\` or \`OUT_OF_RANGE\` for an impossible history,
           \`UNIT_MISMATCH\` for a base in another unit, \`INVALID_DOCUMENT\` or the code of the parameter
           for a model that is none.

    Example
      import { bgNbd } from 'clientele/lifetime'
      const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
      bgNbd.probabilityAlive(model, { frequency: 2, recency: 30.43, age: 38.86 }).toFixed(4) // => '0.7266'"
  `)
  expect(help('bgNbd.probabilityAlive')).toBe(help(bgNbd.probabilityAlive))
  expect(help('ClienteleError')).toContain('  new ClienteleError(issue: Issue, list?: IssueList)')
})

it('says of a base and of a type what its fields are', () => {
  expect(help(sample().base)).toContain('  age: Float64Array  From first purchase to `observedUntil`, in `timeUnit`.')
  expect(help('TimeUnit')).toMatch(/^TimeUnit\n/)
})

it('lists the models that have a verb', () => {
  const page = help('probabilityAlive')
  expect(page).toMatch(/^About 'probabilityAlive'\n/)
  for (const model of ['bgBb', 'bgNbd', 'ggomNbd', 'paretoNbd']) expect(page).toContain(`  ${model}.probabilityAlive `)
})

it('looks for a word', () => {
  expect(help('gini')).toMatch(/^About 'gini'\n\n {2}giniOfScores /)
})

it.each([[3], [undefined], ['no such word'], [{}], [() => 1]])('refuses %s', subject => {
  expect(() => help(subject)).toThrow(expect.objectContaining({ code: 'INVALID_TYPE', path: 'help' }))
})
