import type { Messages } from './message-catalogue.js';
import { agenda } from './en/agenda.js';
import { approval } from './en/approval.js';
import { canvas } from './en/canvas.js';
import { caseFile } from './en/case-file.js';
import { caseWords } from './en/case.js';
import { commands } from './en/commands.js';
import { costBenefit } from './en/cost-benefit.js';
import { costChart } from './en/cost-chart.js';
import { costCourse } from './en/cost-course.js';
import { costExchange } from './en/cost-exchange.js';
import { costLines } from './en/cost-lines.js';
import { costPrices } from './en/cost-prices.js';
import { costTables } from './en/cost-tables.js';
import { fetching } from './en/fetching.js';
import { fields } from './en/fields.js';
import { funding } from './en/funding.js';
import { grounds } from './en/grounds.js';
import { history } from './en/history.js';
import { monitoring } from './en/monitoring.js';
import { needs } from './en/needs.js';
import { parties } from './en/parties.js';
import { paths } from './en/paths.js';
import { presence } from './en/presence.js';
import { privacy } from './en/privacy.js';
import { question } from './en/question.js';
import { refusals } from './en/refusals.js';
import { renewals } from './en/renewals.js';
import { rows } from './en/rows.js';
import { saving } from './en/saving.js';
import { step } from './en/step.js';
import { stepper } from './en/stepper.js';
import { undo } from './en/undo.js';
import { valueTriangle } from './en/value-triangle.js';
import { versions } from './en/versions.js';

/** Every sentence of the kit in English: `registerMessages('en', english)` makes it spoken. */
export const english: Messages = {
  ...agenda,
  ...approval,
  ...canvas,
  ...caseFile,
  ...caseWords,
  ...commands,
  ...costBenefit,
  ...costChart,
  ...costCourse,
  ...costExchange,
  ...costLines,
  ...costPrices,
  ...costTables,
  ...fetching,
  ...fields,
  ...funding,
  ...grounds,
  ...history,
  ...monitoring,
  ...needs,
  ...parties,
  ...paths,
  ...presence,
  ...privacy,
  ...question,
  ...refusals,
  ...renewals,
  ...rows,
  ...saving,
  ...step,
  ...stepper,
  ...undo,
  ...valueTriangle,
  ...versions,
};
