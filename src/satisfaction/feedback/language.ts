/**
 * The language of a stretch of text, by its script.
 *
 * @module
 */
import type { FeedbackLanguage } from './types.js'

/** English where there are Latin words only, Chinese where there are Chinese characters only. */
export function languageOf(text: string): FeedbackLanguage {
  const [latin, han] = [/\p{Script=Latin}/u.test(text), /\p{Script=Han}/u.test(text)]
  if (latin && han) return 'mixed'
  return han ? 'zh' : latin ? 'en' : 'none'
}
