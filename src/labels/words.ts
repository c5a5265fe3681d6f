/** The languages that words exist in. */
export type Language = 'en' | 'zh'

/** One thing in every language. */
export type Words = Readonly<Record<Language, string>>

/** Things by their key. */
export type Vocabulary = Readonly<Record<string, Words>>
