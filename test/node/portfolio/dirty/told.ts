import { describeIssue } from '../../../../src/errors/index.js'
import { runSync } from '../../../../src/model/index.js'
import type { PortfolioReading, ReadPortfolioOptions } from '../../../../src/node/portfolio/index.js'
import { readPortfolio } from '../../../../src/node/portfolio/index.js'
import { dataQuality, TABLE_NAMES } from '../../../../src/records/index.js'
import { rowCount } from '../../../../src/records/portfolio/rows.js'

export function readingOf(folder: string, options?: ReadPortfolioOptions): PortfolioReading {
  return runSync(readPortfolio(folder, options))
}

const SHOWN = 20

/** What reading a folder says, as text: a line for each file, for what is unused, for each issue. */
export function toldOf(reading: PortfolioReading, folder: string): string {
  const { files, issues, issueCount, counts, unused } = reading
  const lines = [
    ...files.map(
      ({ file, table, encoding, rows: { read, kept, leftOut } }) =>
        `${file} as ${table}${encoding === undefined ? '' : ` in ${encoding}`}: ${read} rows, ${kept} kept, ${leftOut} left out`,
    ),
    ...files.flatMap(({ file, columnsUnknown }) =>
      columnsUnknown.length === 0
        ? []
        : [`${file}: not read ${columnsUnknown.map(name => JSON.stringify(name)).join(', ')}`],
    ),
    ...(unused.length === 0 ? [] : [`unused: ${unused.join(', ')}`]),
    `${issueCount} issues${counts.length === 0 ? '' : `: ${counts.map(({ code, consequence, count }) => `${count} ${code} ${consequence}`).join(', ')}`}`,
    ...issues.slice(0, SHOWN).map(issue => `- ${describeIssue(issue)} -> ${issue.consequence}`),
    ...(issues.length > SHOWN ? [`... ${issues.length - SHOWN} more listed`] : []),
  ]
  return `${lines.join('\n').replaceAll(folder, 'FOLDER')}\n`
}

/** Rows that are told as kept, and records that are there, by table. */
export function countsOf({ portfolio, files }: PortfolioReading): readonly (readonly [string, number, number])[] {
  return TABLE_NAMES.map(table => {
    const rows = portfolio[table]
    const kept = files.filter(file => file.table === table).reduce((sum, file) => sum + file.rows.kept, 0)
    return [table, kept, rows === undefined ? 0 : rowCount(rows)]
  })
}

/** What data quality says of a folder that was read, a line for each issue. */
export function qualityOf({ portfolio, issues }: PortfolioReading): readonly string[] {
  const quality = dataQuality(portfolio, { asOf: '2024-03-01', readingIssues: issues })
  return quality.issues.map(
    ({ dimension, kind, table, key, fields, expected, received }) =>
      `${dimension}, ${kind}: ${table} ${key}, ${fields.join(', ')}: expected ${expected}, received ${received}`,
  )
}
