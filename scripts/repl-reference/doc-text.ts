import ts from 'typescript'

/** The doc comment of a symbol, without its tags. */
export function docOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  return plain(ts.displayPartsToString(symbol.getDocumentationComment(checker)))
}

/** The comment marked `@module` at the head of a file; empty where there is none. */
export function moduleTextOf({ text }: ts.SourceFile): string {
  const comment = /^\/\*\*([\s\S]*?)\*\//.exec(text)?.[1] ?? ''
  if (!comment.includes('@module')) return ''
  const lines = comment.split('\n').map(line => line.replace(/^\s*\* ?/, ''))
  return plain(lines.join('\n').replace(/@module[\s\S]*$/, ''))
}

/** Without the marks of links. */
export function plain(text: string): string {
  return text.replaceAll(/\{@link\s+(\S+?)\s*\}/g, '$1').trim()
}
