/**
 * Finds the code that documentation shows: `ts` fences of Markdown and the `@example` blocks of doc comments.
 *
 * @module
 */
import ts from 'typescript'

/** A piece of code out of a document; its first line stands at `line` (from 1) of the file. */
export interface Example {
  readonly file: string
  readonly line: number
  readonly code: string
  /** What the whole example prints, where a `text output` fence follows it. */
  readonly output?: string
}

/** The `ts` fences of a Markdown text; a fence marked `ts no-run` is skipped. */
export function markdownExamples(file: string, text: string): readonly Example[] {
  const fences = text.matchAll(/^```ts[ \t]*\n([\s\S]*?)^```[ \t]*\n(?:\s*^```text output[ \t]*\n([\s\S]*?)^```)?/gm)
  return [...fences].map(({ index, 1: code = '', 2: output }) => ({
    file,
    line: lineAt(text, index) + 1,
    code,
    ...(output !== undefined && { output }),
  }))
}

/** The `@example` blocks of every doc comment in a source text. */
export function docCommentExamples(file: string, text: string): readonly Example[] {
  return docComments(text).flatMap(({ start, end }) => {
    const first = lineAt(text, start)
    const lines = text.slice(start, end).split('\n')
    return lines.flatMap((line, at) => {
      if (!/^\s*(\/\*)?\*\s*@example\b/.test(line)) return []
      const rest = lines.slice(at + 1).map(withoutStar)
      const stop = rest.findIndex(text => /^@\w|^\/$/.test(text))
      const body = rest.slice(0, stop).filter(text => !text.startsWith('```'))
      const opened = rest[0]?.startsWith('```') ? 1 : 0
      return [{ file, line: first + at + 1 + opened, code: body.join('\n') }]
    })
  })
}

/** Where the doc comments of a source text lie; read by the scanner, so that strings cannot fool it. */
function docComments(text: string): readonly { start: number; end: number }[] {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true)
  const found = new Map<number, { start: number; end: number }>()
  const visit = (node: ts.Node): void => {
    for (const { pos, end } of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [])
      if (text.startsWith('/**', pos)) found.set(pos, { start: pos, end })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return [...found.values()]
}

function withoutStar(line: string): string {
  return line.replace(/^\s*\*( |(?=\/)|$)/, '').replace(/^\s*\*\/$/, '/')
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
