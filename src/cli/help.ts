/**
 * What the command says about itself.
 *
 * @module
 */
import { APPRAISE_FLAGS } from './appraise-flags.js'
import { inColumns } from './layout.js'

const flagLines = inColumns(
  APPRAISE_FLAGS.map(({ name, value, help }) => [`--${name}${value === undefined ? '' : ` ${value}`}`, help]),
  ['left', 'left'],
).map(line => `  ${line}`)

export const HELP = `clientele turns a log of orders into each client's future.

Usage
  clientele appraise FILE [flags]   who is still a client, and what will each one buy
  clientele COMMAND --help          all flags of a command
  clientele --version

Try
  clientele appraise orders.csv

where orders.csv has one row per order:

  client,date,amount
  C00001,2024-01-03,25.90
  C00002,2024-01-03,12.00
  C00001,2024-02-11,31.50
`

export const APPRAISE_HELP: string = `clientele appraise reads an order log, fits a model of repeat purchases (BG/NBD) and writes for every client how
likely it is still a client and how many purchases to expect from it.

Usage
  clientele appraise FILE [flags]

Flags
${flagLines.join('\n')}

The file
  A CSV in UTF-8 whose first line names the columns, separated by comma, semicolon, tab or bar. Columns are found by
  their names where these leave no doubt; otherwise name them. Amounts may be missing altogether. Orders of one client
  on one day count as one purchase. A file larger than memory is no trouble; its clients must fit.
  Blank lines and Excel's line sep=; may stand above the names. Among semicolons an amount such as 1.234 is refused, for
  it may be a thousand.

What comes out
  A summary on the terminal, and in the folder of --out (files of these names are replaced, all or none):
  clients.csv   one row per client: first and last purchase, repeat purchases (frequency), times, the probability to be
                still a client, expected purchases and the probability of none within the horizon; these three are
                empty where there is no forecast. Names that a spreadsheet would run as a formula, or that begin with
                an apostrophe, have an apostrophe more in front.
  models.json   the fitted models by what they are for, to score clients later: reviveModel(models.buying)
  summary.json  the figures of the summary
  Where nobody bought twice or the fit did not converge there is no forecast, in none of the files; models.json says so
  in its warnings.
  Work that takes longer than a second reports its progress on stderr. Ctrl-C stops it and leaves no file behind.

Exit code
  0 if all went well, 2 if the input or a flag is wrong or something cannot be written, 130 if it was stopped, 141 if
  nobody reads what it prints, 1 if the program is at fault.

Examples
  clientele appraise orders.csv
  clientele appraise orders.csv --until 2024-12-31 --unit month --horizon 12 --out results
  clientele appraise sales.csv --client 'Customer No' --date Booked --amount Net --refunds net
  clientele appraise orders.csv --json | jq .expectedPurchases
`
