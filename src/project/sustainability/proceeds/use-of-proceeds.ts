/**
 * Which part of the money goes to what a standard of green or social finance allows.
 *
 * @module
 */
import {
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../../errors/index.js'
import type { RulePack } from '../../../model/index.js'
import { rulesOn } from '../../../model/index.js'
import type { DateInput } from '../../../money/index.js'
import { held } from '../../../money/time-value/terms.js'
import { compensatedSum } from '../../../numeric/core.js'
import { CHINA_CATALOGUES } from './china-catalogues.js'
import { EU_TAXONOMY } from './eu-taxonomy.js'
import { expectCategory } from './expect-category.js'
import { judgedScreens } from './judged-screens.js'
import { MARKET_PRINCIPLES } from './market-principles.js'
import type { JudgedProceeds, JudgedUse, ProceedsRules, ProceedsStatus, UseOfProceeds } from './types.js'

/** Every edition there is. */
export const PROCEEDS_RULES: readonly RulePack<ProceedsRules>[] = [
  ...MARKET_PRINCIPLES,
  ...EU_TAXONOMY,
  ...CHINA_CATALOGUES,
]

/** Which standard, on which day. */
export interface ProceedsOptions {
  /** `icma-green`, `icma-social`, `lma-green`, `lma-social`, `eu-taxonomy`, `china-green-bonds`; a name of `packs` where given. */
  readonly rules: string
  /** The day of the loan or bond. */
  readonly on: DateInput
  /** Editions to choose from, a lender's own among them; {@link PROCEEDS_RULES} by default. */
  readonly packs?: readonly RulePack<ProceedsRules>[]
}

/**
 * Every use of the money against the categories of a standard.
 *
 * A use without a category is not eligible; one whose measures are not all known is `not-known` unless a known one fails it already.
 *
 * @throws ClienteleError `RULES_NOT_IN_FORCE` for a day without an edition; `OUT_OF_RANGE` for a category that the edition does not have,
 * an amount below 0, or a sum that no double holds; `CONFLICTING_OPTIONS` for two uses of one name; `INVALID_TYPE` for a measure of another kind.
 * @example
 * import { useOfProceeds } from 'clientele/project'
 * const { amounts, eligibleShare, missing } = useOfProceeds([
 *   { name: 'Dam', amount: 60, category: 'hydropower', measures: {
 *     powerDensity: 7, doesNoSignificantHarm: true, minimumSafeguards: true } },
 *   { name: 'Wind park', amount: 30, category: 'windPower', measures: { minimumSafeguards: true } },
 *   { name: 'Old loan', amount: 10 },
 * ], { rules: 'eu-taxonomy', on: '2025-06-30' })
 * amounts // => { eligible: 60, 'not-eligible': 10, 'not-known': 30 }
 * eligibleShare // => 0.6
 * missing // => [{ use: 'Wind park', measure: 'doesNoSignificantHarm' }]
 */
export function useOfProceeds(uses: readonly UseOfProceeds[], options: ProceedsOptions): JudgedProceeds {
  expectKnownKeys(options, ['rules', 'on', 'packs'], 'options')
  const packs = options.packs === undefined ? PROCEEDS_RULES : options.packs
  const pack = rulesOn(packs, { rules: options.rules, on: options.on })
  expectList(uses, 'uses')
  const names = new Set<string>()
  const judged = Array.from(uses, (use, i) => {
    const path = `uses[${i}]`
    const result = judgedUse(use, pack, path)
    if (names.has(result.name)) reject('CONFLICTING_OPTIONS', `${path}.name`, 'a name of its own', result.name)
    names.add(result.name)
    return result
  })
  const sumWhere = (holds: (use: JudgedUse) => boolean): number =>
    held(compensatedSum(Float64Array.from(judged.filter(holds), ({ amount }) => amount)), 'uses')
  const amountOf = (status: ProceedsStatus): number => sumWhere(use => use.status === status)
  const themeOf = (theme: 'green' | 'social'): number =>
    sumWhere(use => use.status === 'eligible' && use.theme === theme)
  const amounts = {
    eligible: amountOf('eligible'),
    'not-eligible': amountOf('not-eligible'),
    'not-known': amountOf('not-known'),
  }
  const total = sumWhere(() => true)
  return {
    edition: pack.title,
    uses: judged,
    amounts,
    themes: { green: themeOf('green'), social: themeOf('social') },
    ...(total > 0 && { eligibleShare: amounts.eligible / total }),
    missing: judged
      .filter(({ status }) => status === 'not-known')
      .flatMap(({ name, screens }) =>
        screens
          .filter(({ result }) => result === 'not-known')
          .map(({ screen }) => ({ use: name, measure: screen.measure })),
      ),
  }
}

function judgedUse(use: UseOfProceeds, { rules, sources }: RulePack<ProceedsRules>, path: string): JudgedUse {
  expectKnownKeys(expectObject(use, path), ['name', 'amount', 'category', 'measures'], path)
  const name = expectText(use.name, `${path}.name`)
  const amount = expectNonNegative(use.amount, `${path}.amount`)
  if (use.category === undefined) return { name, amount, status: 'not-eligible', screens: [] }
  const code = expectOneOf(use.category, Object.keys(rules), `${path}.category`)
  const category = expectCategory(rules[code]!, `packs: ${code}`)
  const measures = use.measures === undefined ? {} : use.measures
  expectObject(measures, `${path}.measures`)
  const { status, screens } = judgedScreens(category, measures, `${path}.measures`)
  return {
    name,
    amount,
    category: code,
    theme: category.theme,
    status,
    screens,
    source: expectText(sources[code], `packs: source of ${code}`),
  }
}
