/**
 * English words that are known and judge nothing: `FUNCTION` holds sentences together, `NEUTRAL` says what went on.
 *
 * @module
 */
import type { WordGroup } from '../lexicon-types.js'
import { wordsOf } from './words-of.js'

export const ENGLISH_KNOWN: readonly WordGroup[] = [
  {
    role: 'function',
    words:
      wordsOf(`a, an, i, we, you, he, she, it, they, me, us, him, her, them, my, our, your, his, its, their, this, that, these, those, is, are, was, were, be, been, being, am,
      have, has, had, do, does, did, will, would, can, could, may, might, must, shall, to, in, on, at, by, for, from, with, about, into, over, under, up, down, out, off, as,
      there, here, what, how, where, whom, whose, all, some, any, each, every, both, just, only, also, again, now, own, same, through, during, between, within, per, via, upon,
      against, myself, ourselves, themselves, itself, yourself, one, two, three, four, five, six, seven, eight, nine, ten, first, second, third, last, next, back, yes, ok then, oh, hi, hello, dear, anyone, someone, everyone, everything, something, anything, everybody, however much, ever, already, soon, away, around, along, across, above, below, because of, due to, towards, toward, another, either, else, enough, quite a, lot`),
  },
  {
    role: 'neutral',
    words:
      wordsOf(`loan, bank, account, branch, application, apply, applied, submit, submitted, call, called, email, e mail, phone, telephone, sign, signed, meet, meeting, visit, visited,
      month, day, week, year, quarter, hour, minute, today, yesterday, tomorrow, morning, afternoon, evening, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april,
      june, july, august, september, october, november, december, company, business, firm, project, plant, equipment, machine, machinery, construction, building, factory, warehouse, site visit, money, cash, credit, borrow,
      borrowed, borrower, lender, lend, lending, repay, repayment, repaid, instalment, installment, pay, paid, payment, invoice, question, ask, asked, send, sent, receive, received, provide, provided, use, used, using, office, customer, client,
      contract, agreement, amount, name, address, detail, information, data, figure, report, statement, balance, facility, refinance, refinancing, finance, financial, financing, working capital, capital, term loan, bridge loan, syndicate, syndicated, bond, lease, leasing,
      insurance, tax, budget, plan, schedule, date, deadline, start, started, begin, began, end, ended, finish, finished, complete, completed, open, opened, close, closed, change, changed, move, moved, go, went, come, came, get, got, give, gave, given, make, made, take, took, taken,
      tell, told, say, said, talk, talked, speak, spoke, spoken, write, wrote, written, read, see, saw, seen, look, looked, know, knew, think, thought, feel, felt, find, found, hear, heard, show, showed, keep, kept, put, set, bring, brought, choose, chose, chosen, decide, decided,
      discuss, discussed, review, reviewed, check, checked, confirm, confirmed, register, registered, deposit, withdraw, transfer, transferred, wire, cheque, check book, currency, dollar, euro, yuan, renminbi, percent, per cent, point, basis point, second quarter, half, part, rest, total,
      current, currently, new, existing, annual, monthly, quarterly, weekly, daily, recent, recently, two year, year ago, ago, experience, relationship, cooperation, partner, partnership, product, market, industry, sector, solar, wind, energy, power, hospital, school, road, port, farm, shop, store, hotel, supplier, buyer, tenant, owner, founder, accountant, lawyer, auditor, notary, board, department, headquarters, city, town, region, country, street, floor, room, desk, counter, computer, letter, mail, message, text, file, folder, scan, print, item, list, step, stage, case, situation, way, thing, people, person, man, woman, family, colleague of mine, type, kind of loan, option, purpose, reason, result, condition, renewal, renew, renewed, extension request, phase, quotation, quote, proposal, request, requested, line, loan book, appointment, time, work, working, arrange, arranged, include, included, cover, covered, explain, explained, expect, expected, handle, handled, deal, dealt, allow, allowed, let, ask for, fixed, fix, twice, required, require, negotiable, negotiate, promise, promised, hold, held, stay, stayed, remain, remained, arrive, arrived, happen, happened, try, tried, turn, turned, run, ran, buy, bought, sell, sold, build, built, grow, grew, plan to, main, usual, usually, normal, normally, standard, regular, regularly, typical, general, specific, certain, different, similar, possible, available, ready, full, half year, middle, next month, last month, last year, this year, since then, about half, year end, office hours, working day, business day, calendar, term, period, survey, questionnaire, comment, respondent, position, role, size, level, value, share, security, house, home, car, vehicle, land, property, asset, stock, inventory, turnover, revenue, sales, profit, debt, liability, equity, cash flow, audit, audited, licence, license, permit, passport, id card, stamp, seal, notarise, notarised, notarized, photocopies`),
  },
  { role: 'sentiment', value: 0.1, words: wordsOf('ok, okay, alright, acceptable, adequate, not too bad, all right') },
  {
    role: 'sentiment',
    value: 0,
    words: wordsOf(
      'average, so so, neither good nor bad, nothing special, mixed feelings, ordinary, unremarkable, middling, neutral, as one would expect, run of the mill',
    ),
  },
]
