/**
 * First words of names, which are labels and not firms.
 *
 * @module
 */

/** First words of names, in both languages. */
export const FIRST_WORDS: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['Harbour', '港湾'],
  ['Northern', '北方'],
  ['Riverside', '江畔'],
  ['Summit', '高峰'],
  ['Meadow', '草原'],
  ['Lakeside', '湖滨'],
  ['Eastern', '东方'],
  ['Valley', '山谷'],
  ['Island', '海岛'],
  ['Orchard', '果园'],
]
