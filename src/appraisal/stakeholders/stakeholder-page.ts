/**
 * The stakeholders of a project in words.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf } from '../../errors/index.js'
import type { Language } from '../../labels/index.js'
import { label } from '../../labels/index.js'
import type { ContactStep, Placed, StakeholderEntry, StakeholderMap } from './types.js'

/** In which language. */
export interface StakeholderPageOptions {
  /** `'en'` by default. */
  readonly language?: Language
}

/**
 * A page on a project's stakeholders: how it is seen, each of them, whom to reach first, conflicts and coalitions.
 *
 * @param map what `stakeholderMap` gave.
 * @returns lines, parted by line breaks.
 * @throws ClienteleError for a language that there is not.
 * @example
 * import { stakeholderMap, stakeholderPage } from 'clientele/appraisal'
 * const stakeholders = [{ id: 'S-1', project: 'P-1', name: 'Water office', power: 0.9, interest: 0.3, support: 0.5 }]
 * const map = stakeholderMap({ stakeholders }, { project: 'P-1' })
 * stakeholderPage(map, { language: 'zh' }).split('\n')[0] // => '项目 P-1 的利益相关者：1 方，已知 43 %'
 */
export function stakeholderPage(map: StakeholderMap, options: StakeholderPageOptions = {}): string {
  expectObject(map, 'map')
  expectKnownKeys(expectObject(options, 'options'), ['language'], 'options')
  const { language = 'en' } = options
  expectOneOf(language, ['en', 'zh'], 'options.language')
  const names = new Map(map.stakeholders.map(({ id, name }) => [id, name]))
  const nameOf = (id: string): string => names.get(id) ?? id
  const listed = (ids: readonly string[]): string => ids.map(nameOf).join(COMMA[language])
  return [
    ...headLines(map, language),
    ...map.stakeholders.flatMap(entry => entryLines(entry, language)),
    ...map.conflicts.map(({ strength, ...pair }) => {
      const ends = { for: nameOf(pair.for), against: nameOf(pair.against) }
      return label('stakeholder.conflict', language, { ...ends, strength: hundredths(strength) })
    }),
    ...map.coalitions.map(({ side, members, influenceShare }) => {
      const values = { members: listed(members), share: percent(influenceShare) }
      return label('stakeholder.coalition', language, { ...values, side: label(`stakeholder.side.${side}`, language) })
    }),
    label('stakeholder.plan', language),
    ...map.contactPlan.map((step, i) => contactLine(step, i + 1, nameOf, language)),
  ].join('\n')
}

const COMMA: Readonly<Record<Language, string>> = { en: ', ', zh: '、' }

function headLines(
  { project, stakeholders, coverage, support }: StakeholderMap,
  language: Language,
): readonly string[] {
  const { mean, lower, upper, shares } = support
  const title = { project, count: String(stakeholders.length), coverage: percent(coverage) }
  return [
    label('stakeholder.title', language, title),
    label('stakeholder.support', language, {
      mean: mean === undefined ? label('stakeholder.unknown', language) : hundredths(mean),
      lower: hundredths(lower),
      upper: hundredths(upper),
      for: percent(shares.for),
      neutral: percent(shares.neutral),
      against: percent(shares.against),
      unknown: percent(shares.unknown),
    }),
  ]
}

function entryLines(entry: StakeholderEntry, language: Language): readonly string[] {
  const unknown = label('stakeholder.unknown', language)
  const either = <T extends string>({ couldBe }: Placed<T>, wordOf: (one: T) => string): string =>
    couldBe.map(wordOf).join(label('stakeholder.or', language))
  const { engagement, missing, name, side } = entry
  const { now, wanted } = engagement
  const line = label('stakeholder.line', language, {
    name,
    quadrant: either(entry.quadrant, one => label(`stakeholder.quadrant.${one}`, language)),
    salience: either(entry.salience, one => label(`stakeholder.salience.${one}`, language)),
    influence: percent(entry.influence.share),
    side: side === undefined ? unknown : label(`stakeholder.side.${side}`, language),
    now: now === undefined ? unknown : label(`stakeholder.engagement.${now}`, language),
    wanted: wanted === undefined ? unknown : label(`stakeholder.engagement.${wanted}`, language),
  })
  if (missing.length === 0) return [line]
  const marks = missing.map(mark => label(`stakeholder.mark.${mark}`, language))
  return [line, `  ${label('stakeholder.missing', language, { marks: marks.join(COMMA[language]) })}`]
}

function contactLine(
  { stakeholder, everyDays, through = [] }: ContactStep,
  rank: number,
  nameOf: (id: string) => string,
  language: Language,
): string {
  const values = { rank: String(rank), name: nameOf(stakeholder), days: String(everyDays) }
  const line = label('stakeholder.contact', language, values)
  if (through.length === 0) return line
  return `${line}${label('stakeholder.through', language, { path: through.map(nameOf).join(' → ') })}`
}

function percent(share: number): string {
  return (100 * share).toFixed(0)
}

function hundredths(figure: number): string {
  return figure.toFixed(2)
}
