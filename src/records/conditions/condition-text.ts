import { expectCondition } from './expect-condition.js'
import type { ConditionTextOptions, Wording } from './statement-text.js'
import { phrase, readWording, statementText } from './statement-text.js'
import type { Condition } from './types.js'

/**
 * A condition in one sentence, for those who set it and those who are judged by it.
 *
 * @throws ClienteleError as `expectCondition` does; `OUT_OF_RANGE` for a language there is none of.
 * @example
 * import { conditionText } from 'clientele/records'
 * const condition = {
 *   all: [
 *     { fact: 'revenue', is: 'at-least', value: 5_000_000 },
 *     { any: [{ fact: 'audited', is: 'one-of', values: [true] }, { fact: 'guarantor', is: 'known' }] },
 *   ],
 * }
 * conditionText(condition) // => 'revenue is at least 5,000,000 and (audited is yes or guarantor is known)'
 * conditionText(condition, { language: 'zh', names: { revenue: '年收入', audited: '经审计', guarantor: '担保人' } })
 * // => '年收入 不低于 5,000,000，且（经审计为是，或担保人已知）'
 */
export function conditionText(condition: Condition, options: ConditionTextOptions = {}): string {
  expectCondition(condition)
  return textOf(condition, readWording(options))
}

/** The same where condition and words were checked before. */
export function textOf(condition: Condition, wording: Wording): string {
  const { language } = wording
  if ('all' in condition) return joined('all', condition.all, wording)
  if ('any' in condition) return joined('any', condition.any, wording)
  if ('not' in condition) return phrase('not', language, { statement: textOf(condition.not, wording) })
  return statementText(condition, wording)
}

function joined(word: 'all' | 'any', parts: readonly Condition[], wording: Wording): string {
  const { language } = wording
  if (parts.length === 0) return phrase('always', language)
  const [first, ...rest] = parts
  if (first !== undefined && rest.length === 0) return textOf(first, wording)
  return parts.map(part => grouped(part, wording)).reduce((one, other) => phrase(word, language, { one, other }))
}

/** Within brackets where a condition of several parts stands among others. */
function grouped(part: Condition, wording: Wording): string {
  const statement = textOf(part, wording)
  const isJoined = ('all' in part && part.all.length > 1) || ('any' in part && part.any.length > 1)
  if (!isJoined) return statement
  return wording.language === 'zh' ? `（${statement}）` : `(${statement})`
}
