/** The number of a word; a new one takes the next. */
export function numberOf(word: string, numbers: Map<string, number>): number {
  const number = numbers.get(word)
  if (number !== undefined) return number
  numbers.set(word, numbers.size)
  return numbers.size - 1
}
