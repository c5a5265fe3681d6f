/**
 * How much each agreement and each difference says, in bits: log2 (m / u), where m is how often it is seen among two records of one
 * client and u among records of two clients. The model is that of Fellegi and Sunter (1969), A Theory for Record Linkage: the bits add up.
 *
 * The weights are stated, not estimated from the book: a book holds too few duplicates for that, and the same two records should not be
 * one client today and two tomorrow. What words of a name say does follow the book: see `names/name-book.ts`. They were set by hand on
 * generated books of other seeds than those of the proof, docs/proofs/duplicates.md.
 *
 * @module
 */

/** Codes that belong to one organisation only. */
export const CODE_BITS = {
  /** The same valid Unified Social Credit Code, LEI or organisation code. */
  same: 36,
  /** Two valid codes that differ: two organisations, or a code given to the wrong one. */
  different: -30,
  /** One of them is wrong and one slip away from the other. */
  slip: 10,
  /** One of them is wrong, and far from the other. */
  wrong: -2,
} as const

/** Registration numbers have no check digit that all registers share. */
export const NUMBER_BITS = {
  /** The same in one country, for each character, up to `most`; half of it where a country is not known, a quarter in two countries. */
  perCharacter: 2.5,
  most: 22,
  different: -9,
  /** Neighbours swapped, a digit left out or put in. */
  slip: 4,
  /** Another digit in one place: a slip, or the next company in the register. */
  neighbour: -4,
} as const

/** Parts of a name, beside the words that are shared. */
export const NAME_BITS = {
  /** No word differs: registers refuse a name that another one has already. */
  sameWords: 4,
  sameForm: 1,
  otherForm: -2,
  sameNumbers: 4,
  otherNumbers: -12,
  oneNumber: -4,
  samePlaces: 3,
  otherPlaces: -9,
  onePlace: -1,
  sameRoles: 2,
  otherRoles: -9,
  oneRole: -6,
  /** Of the bits of words that only one of the names has: where both have such, and where one name is the longer. */
  bothLeft: -0.9,
  oneLeft: -0.5,
  /** At most, per name. */
  mostLeft: 9,
  /** At most, whatever words are shared, where names tell two companies of one group: by their numbers, places or roles. */
  siblings: 0,
} as const

/** Other facts. */
export const FACT_BITS = {
  sameCountry: 1,
  otherCountry: -12,
  sameRegion: 1.5,
  otherRegion: -3,
  sameDay: 10,
  /** Day and month swapped, or one of the three numbers another. */
  dayLikeIt: 3,
  /** By no more than a year. */
  nearDay: -3,
  farDay: -6,
  sameRepresentative: 6,
  otherRepresentative: -1.5,
  sameWebsite: 6,
  otherWebsite: -1,
  sameIndustry: 0.7,
  otherIndustry: -1,
  otherEntityType: -2,
  /** What is left of founding day, representative and website where names tell two companies of one group: they share such. */
  amongSiblings: 0.2,
} as const
