/** Words written as one text: `'polite, well mannered'`. */
export function wordsOf(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map(word => word.trim())
    .filter(word => word !== '')
}
