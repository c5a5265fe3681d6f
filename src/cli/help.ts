/**
 * What the command says about itself.
 *
 * @module
 */
import { APPRAISE_FLAGS } from './appraise-flags.js'
import { CHECK_FLAGS } from './check-flags.js'
import type { Flag } from './flags.js'
import { inColumns } from './layout.js'
import { PORTFOLIO_FLAGS } from './portfolio-flags.js'

const flagLines = (flags: readonly Flag[]): string =>
  inColumns(
    flags.map(({ name, value, help }) => [`--${name}${value === undefined ? '' : ` ${value}`}`, help]),
    ['left', 'left'],
  )
    .map(line => `  ${line}`)
    .join('\n')

export const HELP = `clientele tells a lender what each client is worth, how good it is and why, and what to do next.

Usage
  clientele appraise FOLDER [flags]   one verdict on every client of a lender, from the records of its CRM
  clientele appraise FILE [flags]     from an order log: who is still a client, what will each one buy, what is it worth
  clientele check FOLDER [flags]      are the records of a CRM, exported to a folder, fit to be appraised
  clientele repl                      the library at the prompt of Node, with a sample to try it on
  clientele COMMAND --help            all flags of a command
  clientele --version

Try
  clientele appraise examples/portfolio

on the records of a lender that does not exist, or

  clientele appraise orders.csv

where orders.csv has one row per order:

  client,date,amount
  C00001,2024-01-03,25.90
  C00002,2024-01-03,12.00
  C00001,2024-02-11,31.50
`

export const APPRAISE_HELP: string = `clientele appraise takes a folder with a lender's records and says of every client what it is
worth and how sure that is, its grade and why, and what to do next. A file it takes for an order log: it fits a model of
repeat purchases (BG/NBD) and one of amounts (Gamma-Gamma), and writes how likely each client is still one, what it will
buy, and what it is worth.

Usage
  clientele appraise FOLDER [flags]
  clientele appraise FILE [flags]

Flags with a folder
${flagLines(PORTFOLIO_FLAGS)}

The folder
  One file for each table, named like it, as clientele check reads it; clients.csv must be there, all else may be
  missing and makes what is said less sure. Rows and values that cannot be read are left out and counted.

What comes out of a folder
  One screen on the terminal, and in the folder of --out (files of these names are replaced, both or none):
  clients.csv     one row per client, in the language of --lang; headings are the same in both
  appraisal.json  rules, what was learnt from all clients, every verdict on a line of its own, and the summary
  A policy is a JSON file {"kind": "lender-policy", "version": 1, "name": "house rules 2025"}: sections that it leaves
  out are the usual ones. A scenario is one too: {"name": "recession", "factors": {"creditCycle": {"unit": "year",
  "times": [0, 1], "values": [-2, -1], "between": "step", "quantity": "factor"}}}.

Flags with a file
${flagLines(APPRAISE_FLAGS)}

The file
  A CSV in UTF-8 whose first line names the columns, separated by comma, semicolon, tab or bar. Columns are found by
  their names where these leave no doubt; otherwise name them. Amounts may be missing altogether. Orders of one client
  on one day count as one purchase. A file larger than memory is no trouble; its clients must fit.
  Blank lines and Excel's line sep=; may stand above the names. Among semicolons an amount such as 1.234 is refused, for
  it may be a thousand.

What comes out of a file
  A summary on the terminal, and in the folder of --out (files of these names are replaced, all or none):
  clients.csv   one row per client: first and last purchase, repeat purchases (frequency), times, the probability to be
                still a client, expected purchases and the probability of none within the horizon; where the log has
                amounts also the RFM score and segment, the expected amount of a purchase, the value (what is left
                of it after cost, discounted to the last day observed) and the grade. Forecasts are empty where
                there are none. Names that a spreadsheet would run as a formula, or that begin with
                an apostrophe, have an apostrophe more in front.
  models.json   the fitted models by what they are for, to score clients later: reviveModel(models.buying); and the
                policy of the grades
  summary.json  the figures of the summary
  The forecast is held against the end of the log: fitted once more without the last quarter (or as much as the
  horizon), its promises are shown beside what came true.
  Where nobody bought twice or the fit did not converge there is no forecast, in none of the files; models.json says so
  in its warnings.
  Work that takes longer than a second reports its progress on stderr. Ctrl-C stops it and leaves no file behind.

The policy of a file
  A JSON file that says how grades are cut, by shares of all value or from stated amounts on:
  {"kind": "appraisal-policy", "version": 1, "name": "house rules 2024",
   "grades": {"by": "share-of-value", "A": 0.8, "B": 0.95}}     or   {"by": "value", "A": 500, "B": 50}

Exit code
  0 if all went well, 2 if the input or a flag is wrong or something cannot be written, 130 if it was stopped, 141 if
  nobody reads what it prints, 1 if the program is at fault.

Examples
  clientele appraise examples/portfolio
  clientele appraise export --mapping crm.json --policy house.json --scenario recession.json --lang zh
  clientele appraise orders.csv
  clientele appraise orders.csv --until 2024-12-31 --unit month --horizon 12 --out results
  clientele appraise sales.csv --client 'Customer No' --date Booked --amount Net --refunds net
  clientele appraise orders.csv --margin 0.3 --discount 0.08 --policy grades.json
  clientele appraise orders.csv --json | jq .expectedPurchases
`

export const CHECK_HELP: string = `clientele check reads a folder of records (clients.csv, facilities.csv, payments.ndjson ...), says what it made of each
file and what is wrong where, looks for clients that are there twice, and scores the quality of the data. It changes nothing.

Usage
  clientele check FOLDER --as-of DATE [flags]

Flags
${flagLines(CHECK_FLAGS)}

The folder
  One file for each table, named like it: clients.csv, project-cash-flows.ndjson, projects.json. UTF-8, UTF-16 or GB18030;
  comma, semicolon, tab or bar; decimals and dates as people write them. All of that is found out and told. Files of
  another system are read by a mapping. docs/reading-portfolios.md and docs/data-dictionary.md say which fields there are.

What comes out
  A summary on the terminal, and in the folder of --out (files of these names are replaced, all or none):
  issues.csv    one row per issue: where it is, what was expected, what came, what became of it, what would mend it
  quality.json  files, issues, duplicates and scores, for programs

Exit code
  0 if the folder could be read, whatever is in it; 2 if it could not, or a flag is wrong.

Examples
  clientele check examples/portfolio --as-of 2024-12-31
  clientele check export --mapping crm.json --as-of 2024-12-31 --out findings
`
