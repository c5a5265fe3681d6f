/**
 * Tables that read well on a terminal and are Markdown at the same time, and numbers as people write them.
 *
 * @module
 */

/** One column: its heading, and whether its cells are numbers, which stand right. */
export interface Column {
  readonly heading: string
  readonly numeric?: boolean
}

/** Rows of cells as an aligned Markdown table. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ heading }, i) => Math.max(3, heading.length, ...rows.map(row => row[i]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    `| ${columns.map(({ numeric }, i) => align(cells[i] ?? '', widths[i]!, numeric)).join(' | ')} |`
  const rule = columns.map(({ numeric }, i) => (numeric ? `${'-'.repeat(widths[i]! - 1)}:` : '-'.repeat(widths[i]!)))
  return [line(columns.map(({ heading }) => heading)), line(rule), ...rows.map(line)].join('\n')
}

function align(cell: string, width: number, numeric = false): string {
  return numeric ? cell.padStart(width) : cell.padEnd(width)
}

/** Three significant digits with a unit that fits: `1.23 s`, `45.6 ms`, `789 us`, `12.3 ns`. */
export function duration(seconds: number): string {
  const [unit, scale] =
    seconds >= 1 ? ['s', 1] : seconds >= 1e-3 ? ['ms', 1e3] : seconds >= 1e-6 ? ['us', 1e6] : ['ns', 1e9]
  return `${digits(seconds * scale)} ${unit}`
}

/** `12x`, and one decimal below ten: `3.4x`. */
export function times(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)}x`
}

/** Three significant digits, never in powers of ten. */
export function digits(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3)
}
