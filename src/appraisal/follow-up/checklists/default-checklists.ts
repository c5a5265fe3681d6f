/**
 * What a lender commonly does in each stage; judgement, to be replaced by the lender's own lists.
 *
 * @module
 */
import { deepFreeze } from '../../../model/index.js'
import type { Condition } from '../../../records/index.js'
import type { Checklist, ChecklistPolicy } from './types.js'

const among = (fact: string, ...values: readonly string[]): Condition => ({ fact, is: 'one-of', values })

const ONBOARDING: Checklist = {
  id: 'onboarding',
  name: { en: 'Onboarding', zh: '客户准入' },
  of: 'clients',
  when: among('status', 'active'),
  from: 'clientSince',
  steps: [
    {
      id: 'contact',
      name: { en: 'Someone to talk to is recorded', zh: '登记联系人' },
      withinDays: 30,
      shownBy: { table: 'contacts' },
    },
    {
      id: 'lawful-ground',
      name: { en: 'A ground for using data is recorded', zh: '登记数据使用依据' },
      withinDays: 30,
      shownBy: { table: 'consents' },
    },
    {
      id: 'accounts',
      name: { en: 'Accounts are on file', zh: '取得财务报表' },
      withinDays: 90,
      shownBy: { table: 'statements' },
    },
    {
      id: 'rating',
      name: { en: 'The client is rated', zh: '完成客户评级' },
      withinDays: 90,
      shownBy: { table: 'ratings' },
    },
  ],
}

const APPRAISAL: Checklist = {
  id: 'appraisal',
  name: { en: 'Application under appraisal', zh: '申请评审' },
  of: 'applications',
  when: { fact: 'decision', is: 'unknown' },
  from: 'submittedOn',
  steps: [
    {
      id: 'first-answer',
      name: { en: 'The client has a first answer', zh: '首次答复客户' },
      withinDays: 5,
      shownBy: {
        table: 'applications',
        joinedBy: 'id',
        when: { fact: 'firstAnswerOn', is: 'known' },
        on: 'firstAnswerOn',
      },
    },
    {
      id: 'rating',
      name: { en: 'The rating is of the last year', zh: '评级在一年之内' },
      withinDays: 30,
      shownBy: { table: 'ratings', on: 'date', notBeforeDays: -365 },
    },
    {
      id: 'bureau',
      name: { en: 'A credit report was drawn', zh: '查询征信报告' },
      withinDays: 30,
      shownBy: { table: 'creditReports', on: 'date', notBeforeDays: -90 },
    },
    {
      id: 'decision',
      name: { en: 'The application is decided', zh: '作出审批决定' },
      withinDays: 60,
      shownBy: { table: 'applications', joinedBy: 'id', when: { fact: 'decidedOn', is: 'known' }, on: 'decidedOn' },
    },
  ],
}

const CONSTRUCTION: Checklist = {
  id: 'construction',
  name: { en: 'Project under construction', zh: '项目建设' },
  of: 'projects',
  when: among('stage', 'construction'),
  from: 'financialClose',
  steps: [
    {
      id: 'assumptions',
      name: { en: 'The assumptions are on file', zh: '登记项目假设' },
      withinDays: 30,
      shownBy: { table: 'projectDescriptions', joinedBy: 'project' },
    },
    {
      id: 'stakeholders',
      name: { en: 'Stakeholders are mapped', zh: '识别利益相关者' },
      withinDays: 60,
      shownBy: { table: 'stakeholders', joinedBy: 'project' },
    },
    {
      id: 'progress',
      name: { en: 'Progress is reported', zh: '取得建设进度报告' },
      withinDays: 90,
      shownBy: { table: 'constructionProgress', joinedBy: 'project', on: 'date', notBeforeDays: 0 },
    },
  ],
}

const OPERATION: Checklist = {
  id: 'operation',
  name: { en: 'Project in operation', zh: '项目运营' },
  of: 'projects',
  when: among('stage', 'operation'),
  from: 'completedOn',
  steps: [
    {
      id: 'actual-cash-flows',
      name: { en: 'Cash flows that came are recorded', zh: '登记实际现金流' },
      withinDays: 365,
      shownBy: {
        table: 'projectCashFlows',
        joinedBy: 'project',
        when: among('nature', 'actual'),
        on: 'periodEnd',
        notBeforeDays: 0,
      },
    },
    {
      id: 'survey',
      name: { en: 'The client was asked how content it is', zh: '开展满意度调查' },
      withinDays: 365,
      shownBy: { table: 'surveyAnswers', on: 'date', notBeforeDays: 0 },
    },
  ],
}

const DUTIES: Checklist = {
  id: 'duties',
  name: { en: 'Duty under a contract', zh: '合同义务' },
  of: 'fulfilments',
  from: 'dueOn',
  steps: [
    {
      id: 'met',
      name: { en: 'The duty is met', zh: '义务已履行' },
      withinDays: 0,
      shownBy: { table: 'fulfilments', joinedBy: 'id', when: { fact: 'doneOn', is: 'known' }, on: 'doneOn' },
    },
  ],
}

const EXIT: Checklist = {
  id: 'exit',
  name: { en: 'Facility near its end', zh: '授信到期' },
  of: 'facilities',
  when: among('status', 'active'),
  from: 'maturity',
  steps: [
    {
      id: 'talk',
      name: { en: 'What comes after was talked about', zh: '沟通后续安排' },
      withinDays: -180,
      shownBy: {
        table: 'interactions',
        when: among('channel', 'visit', 'meeting', 'call'),
        on: 'date',
        notBeforeDays: -365,
      },
    },
    {
      id: 'activity',
      name: { en: 'Renewal or exit was worked on', zh: '办理续作或退出' },
      withinDays: -60,
      shownBy: { table: 'activities', on: 'date', notBeforeDays: -365 },
    },
  ],
}

/**
 * The lists that are used where none are given: onboarding, appraisal, construction, operation, duties, exit.
 *
 * @example
 * import { CHECKLIST_POLICY } from 'clientele/appraisal'
 * CHECKLIST_POLICY.lists.map(({ id }) => id)
 * // => ['onboarding', 'appraisal', 'construction', 'operation', 'duties', 'exit']
 */
export const CHECKLIST_POLICY: ChecklistPolicy = deepFreeze({
  kind: 'checklist-policy',
  version: 1,
  lists: [ONBOARDING, APPRAISAL, CONSTRUCTION, OPERATION, DUTIES, EXIT],
})
