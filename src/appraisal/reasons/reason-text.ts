/**
 * Reasons and changes in words, in English and Chinese.
 *
 * @module
 */
import { fillIn } from '../../labels/fill-in.js'
import { label } from '../../labels/label.js'
import { REASON_WORDS } from '../../labels/reason-words.js'
import type { Language, Vocabulary } from '../../labels/words.js'
import { significant } from '../../model/table.js'
import type { GradingPolicy } from '../grading/index.js'
import type { PeerLack } from './peer-differences.js'
import type { Reason } from './reasons-of.js'
import type { Change } from './smallest-changes.js'

const WORDS: Vocabulary = REASON_WORDS

/**
 * One reason in a sentence. What a house calls by a name of its own is told by that name.
 *
 * @example
 * import { reasonText } from 'clientele/appraisal'
 * reasonText({ input: 'loyalty', part: 'trust', points: -3.24 }, 'en')
 * // => 'loyalty, trust: 3.2 points of score below the average client'
 * reasonText({ input: 'loyalty', part: 'trust', points: -3.24 }, 'zh') // => '忠诚度·信任：评分比平均客户低 3.2 分'
 */
export function reasonText({ input, part, points }: Reason, language: Language): string {
  const name = nameOf('input', input, language)
  const what =
    part === input ? name : label('reason.part', language, { input: name, part: nameOf('name', part, language) })
  const size = significant(Math.abs(points), 2)
  return label(points < 0 ? 'reason.down' : 'reason.up', language, { what, points: size })
}

/**
 * One change in a sentence, its figures in their units.
 *
 * @example
 * import { changeText } from 'clientele/appraisal'
 * const change = { lever: 'answer-sooner', by: 'lender', unit: 'hours', from: 30, to: 12.5, points: 2, cost: 3.5 } as const
 * changeText(change, 'en') // => 'answer requests sooner from 30 hours to 12.5 hours, by the lender'
 */
export function changeText({ lever, by, unit, from, to }: Change, language: Language): string {
  const change = label('reason.change', language, {
    what: nameOf('lever', lever, language),
    from: figureText(from, unit, language),
    to: figureText(to, unit, language),
  })
  return label(`reason.change.${by}`, language, { change })
}

/**
 * Why a veto stands in the way; undefined for an id that the policy has not.
 *
 * @example
 * import { VALUE_POLICY, vetoText } from 'clientele/appraisal'
 * vetoText('in-default', VALUE_POLICY, 'en') // => 'grade C at best, whatever else changes: a default is open'
 */
export function vetoText(id: string, { vetoes }: GradingPolicy, language: Language): string | undefined {
  const veto = vetoes.find(rule => rule.id === id)
  return veto && label('reason.veto', language, { why: veto.words[language], grade: veto.grade })
}

/**
 * What its peers have and a client has not.
 *
 * @example
 * import { lackText } from 'clientele/appraisal'
 * lackText({ attribute: 'products', word: 'leasing', share: 0.8 }, 'en')
 * // => '80 % of the clients it resembles have leasing; it has not'
 */
export function lackText({ word, share }: PeerLack, language: Language): string {
  return label('reason.lack', language, { share: `${significant(100 * share, 3)} %`, word })
}

/**
 * A figure in its unit, to three digits; shares as percentages.
 *
 * @example
 * import { figureText } from 'clientele/appraisal'
 * figureText(0.1234, 'share', 'en') // => '12.3 %'
 * figureText(36.25, 'hours', 'zh') // => '36.3 小时'
 */
export function figureText(figure: number, unit: string, language: Language): string {
  const isPercent = unit === 'share' || unit === 'per year'
  const text = significant(isPercent ? 100 * figure : figure, 3)
  const phrase = own(`reason.unit.${unit}`)
  return phrase === undefined ? text : fillIn(phrase[language], { figure: text })
}

function nameOf(kind: 'input' | 'name' | 'lever', name: string, language: Language): string {
  return own(`reason.${kind}.${name}`)?.[language] ?? name
}

function own(key: string): Vocabulary[string] | undefined {
  return Object.hasOwn(WORDS, key) ? WORDS[key] : undefined
}
