import { expectKnownKeys, expectList, expectObject, expectOneOf, reject } from '../../errors/index.js'
import type { Construct, PathStructure } from '../path-model/structure-types.js'
import type { IndexTemplate } from './templates.js'

/** The items of each construct: their names, or a whole construct where it is no composite of mode A. */
export type TemplateItems = Readonly<Record<string, readonly string[] | Construct>>

/**
 * A template with the questions of a survey: what `pathModel.fit` takes.
 *
 * @param items by construct of the template: names of questions (a composite of mode A), or a construct as a structure has it.
 * @param options `without`: constructs that the survey does not ask about; they are left out with their paths.
 * @throws ClienteleError `MISSING_VALUE` naming a construct without items, `UNKNOWN_OPTION` for one that the template does not have,
 * `OUT_OF_RANGE` where the construct of the index would be left out.
 * @example
 * import { ACSI, structureFrom } from 'clientele/satisfaction'
 * const items = { Expectation: ['e1'], Quality: ['q1', 'q2'], Value: ['v1'], Satisfaction: ['s1', 's2'], Loyalty: ['l1'] }
 * const { constructs, paths } = structureFrom(ACSI, items, { without: ['Complaints'] })
 * constructs.Quality // => { kind: 'composite', items: ['q1', 'q2'] }
 * paths.length // => 7
 */
export function structureFrom(
  template: IndexTemplate,
  items: TemplateItems,
  options: { readonly without?: readonly string[] } = {},
): PathStructure {
  expectKnownKeys(options, ['without'], 'options')
  const { constructs, leadsTo, index } = readTemplate(template)
  const names = Object.keys(constructs)
  const { without = [] } = options
  const others = names.filter(name => name !== index)
  const left = Array.from(expectList(without, 'options.without'), (name, i) =>
    expectOneOf(name, others, `options.without[${i}]`),
  )
  const kept = names.filter(name => !left.includes(name))
  expectKnownKeys(expectObject(items, 'items'), kept, 'items')
  return {
    constructs: Object.fromEntries(kept.map(name => [name, constructOf(items[name], name)])),
    paths: kept.flatMap(from => listed(leadsTo[from]).flatMap(to => (kept.includes(to) ? [{ from, to }] : []))),
  }
}

function readTemplate(template: IndexTemplate): Pick<IndexTemplate, 'constructs' | 'leadsTo' | 'index'> {
  const { constructs, leadsTo } = expectObject(template, 'template')
  expectObject(constructs, 'template.constructs')
  for (const [from, to] of Object.entries(expectObject(leadsTo, 'template.leadsTo'))) {
    expectList(to, `template.leadsTo.${from}`)
  }
  return template
}

/** What a construct leads to; nothing where it is an end. */
function listed(to: readonly string[] | undefined): readonly string[] {
  return to === undefined ? [] : to
}

function constructOf(given: TemplateItems[string] | undefined, name: string): Construct {
  if (given === undefined) {
    const hint = 'options.without names constructs that the survey does not ask about'
    return reject('MISSING_VALUE', `items.${name}`, 'the questions that measure it', given, hint)
  }
  return isConstruct(given) ? given : { kind: 'composite', items: expectNames(given, `items.${name}`) }
}

function isConstruct(given: readonly string[] | Construct): given is Construct {
  return !Array.isArray(given) && typeof given === 'object' && given !== null
}

function expectNames(given: readonly string[], path: string): readonly string[] {
  return expectList(given, path).length > 0 ? given : reject('EMPTY_INPUT', path, 'at least one question', 'none')
}
