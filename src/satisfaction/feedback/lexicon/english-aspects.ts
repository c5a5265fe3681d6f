/**
 * What English comments on a lender are about, and whether clients want more or less of it.
 *
 * @module
 */
import type { AspectWords } from '../lexicon-types.js'
import { wordsOf } from './words-of.js'

export const ENGLISH_ASPECTS: readonly AspectWords[] = [
  {
    role: 'aspect',
    aspect: 'rate',
    wanted: 'less',
    words: wordsOf(`rate, interest, interest rate, interest cost, apr, lending rate, loan rate, pricing, spread, margin,
      interest charge, financing cost, cost of borrowing, cost of funds, borrowing cost`),
  },
  {
    role: 'aspect',
    aspect: 'fees',
    wanted: 'less',
    words:
      wordsOf(`fee, charge, cost, commission, surcharge, handling fee, arrangement fee, commitment fee, processing fee,
      service fee, upfront fee, annual fee, valuation fee, legal fee, legal cost, administration fee, price, expense`),
  },
  {
    role: 'aspect',
    aspect: 'speed',
    wanted: 'less',
    words:
      wordsOf(`wait, waiting time, waiting period, processing time, turnaround, turnaround time, response time, queue,
      lead time, approval time, time to decision`),
  },
  {
    role: 'aspect',
    aspect: 'speed',
    wanted: 'more',
    words: wordsOf('speed, pace, efficiency, promptness, punctuality'),
  },
  {
    role: 'aspect',
    aspect: 'approval',
    words: wordsOf(`approval, approve, underwriting, credit review, credit committee, credit decision, decision,
      credit check, credit assessment, due diligence, loan approval, approval chance`),
  },
  {
    role: 'aspect',
    aspect: 'approval',
    wanted: 'less',
    words: wordsOf(`approval process, application process, process, procedure, eligibility, criteria, threshold,
      hurdle, approval level, formality`),
  },
  { role: 'aspect', wanted: 'less', words: wordsOf('requirement, demand, risk, burden, effort') },
  { role: 'aspect', wanted: 'more', words: wordsOf('quality, standard of service, choice, satisfaction, convenience') },
  {
    role: 'aspect',
    aspect: 'documents',
    wanted: 'less',
    words:
      wordsOf(`document, documentation, paperwork, form, paper, certificate, supporting material, attachment, photocopy,
      application form, checklist, copy, signature`),
  },
  {
    role: 'aspect',
    aspect: 'transparency',
    wanted: 'more',
    words: wordsOf('transparency, clarity, disclosure, explanation, openness, breakdown, honesty'),
  },
  {
    role: 'aspect',
    aspect: 'transparency',
    words: wordsOf('terms, terms and conditions, fine print, small print, clause, loan agreement, wording'),
  },
  {
    role: 'aspect',
    aspect: 'service',
    words: wordsOf(
      'service, support, customer service, customer care, customer support, help desk, hotline, call centre, call center',
    ),
  },
  {
    role: 'aspect',
    aspect: 'service',
    wanted: 'more',
    words:
      wordsOf(`response, reply, answer, follow up, callback, call back, communication, feedback, update, notice, notification,
      answer the phone, return my call, return our call, pick up the phone, advice, guidance, attention`),
  },
  {
    role: 'aspect',
    aspect: 'staff',
    words:
      wordsOf(`staff, manager, relationship manager, account manager, client manager, loan officer, credit officer, officer,
      employee, team, adviser, advisor, teller, agent, representative, rep, clerk, banker, banking team, attitude, personnel,
      colleague, director, branch manager`),
  },
  {
    role: 'aspect',
    aspect: 'staff',
    wanted: 'more',
    words: wordsOf('professionalism, expertise, competence, courtesy, patience, empathy, product knowledge'),
  },
  {
    role: 'aspect',
    aspect: 'collateral',
    wanted: 'less',
    words:
      wordsOf(`collateral, security package, security requirement, pledge, mortgage, guarantee, guarantor, personal guarantee,
      surety, lien, haircut, deposit requirement, security deposit, collateral requirement`),
  },
  {
    role: 'aspect',
    aspect: 'collateral',
    wanted: 'more',
    words: wordsOf('valuation, appraised value, loan to value, collateral value, appraisal'),
  },
  {
    role: 'aspect',
    aspect: 'covenant',
    wanted: 'less',
    words:
      wordsOf(`covenant, financial covenant, reporting requirement, reporting obligation, ratio test, covenant test, undertaking,
      restriction, monitoring requirement, compliance certificate, covenant package`),
  },
  { role: 'aspect', aspect: 'covenant', wanted: 'more', words: wordsOf('waiver, covenant headroom, headroom') },
  {
    role: 'aspect',
    aspect: 'disbursement',
    words:
      wordsOf(`disbursement, disburse, drawdown, drawing, draw down, payout, funding, release of funds, fund, funds release,
      transfer of funds, tranche, loan payout, utilisation, utilization, release the money, pay out`),
  },
  {
    role: 'aspect',
    aspect: 'prepayment',
    wanted: 'less',
    words: wordsOf(`prepayment penalty, prepayment fee, prepayment charge, early repayment charge, early repayment fee,
      early repayment penalty, break cost, breakage cost, breakage fee, exit fee, early settlement fee, penalty fee, penalty`),
  },
  {
    role: 'aspect',
    aspect: 'prepayment',
    words:
      wordsOf(`prepayment, prepay, early repayment, repay early, repaying early, early settlement, early redemption, pay off early,
      paying off early, settle early, pay early`),
  },
  {
    role: 'aspect',
    aspect: 'online',
    words:
      wordsOf(`app, website, site, portal, client portal, online, online banking, internet banking, mobile banking, e banking,
      platform, login, log in, interface, online channel, digital channel, mobile app, web page, dashboard, system,
      online application, online service, digital service, screen, upload`),
  },
  {
    role: 'aspect',
    aspect: 'flexibility',
    wanted: 'more',
    words:
      wordsOf(`flexibility, grace period, tenor, tenure, maturity, moratorium, payment holiday, repayment holiday, extension,
      loan term, repayment period, leeway`),
  },
  {
    role: 'aspect',
    aspect: 'flexibility',
    words: wordsOf(
      'repayment schedule, repayment plan, repayment option, repayment terms, restructuring, payment schedule, repayment date',
    ),
  },
  {
    role: 'aspect',
    aspect: 'limit',
    wanted: 'more',
    words:
      wordsOf(`limit, credit limit, credit line, loan amount, facility amount, facility size, approved amount, line of credit,
      borrowing limit, loan size`),
  },
]
