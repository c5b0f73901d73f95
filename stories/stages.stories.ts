import '@maatwerk/elements/approval/define';
import { createCaseSession } from '@maatwerk/core/case/case-session';
import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { ProcessDefinition } from '@maatwerk/core/process/definition';
import { amsterdam } from '@maatwerk/core/process/definitions/amsterdam';
import { lelystad } from '@maatwerk/core/process/definitions/lelystad';
import { maastricht } from '@maatwerk/core/process/definitions/maastricht';
import { theHague } from '@maatwerk/core/process/definitions/the-hague';
import { utrechtWest } from '@maatwerk/core/process/definitions/utrecht-west';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { caseId, type KeptCase } from './examples/kept-case.js';
import { casesAtEnds, casesAtStages } from './stages/stage-cases.js';
import { ready } from './walked-case.js';

interface Args {
  locale: 'nl' | 'en';
}

interface Shown {
  readonly stage: string;
  readonly session: CaseSession;
}

/** The decision as it stands at every stage of the shipped processes, one under the other. */
const meta: Meta<Args> = {
  title: 'Process/Stages',
  tags: ['!autodocs'],
  // A page of a municipality shows one of these, not ten with the same parts; their colours are measured one by one
  // in the stories of the element.
  parameters: {
    a11y: {
      config: {
        rules: [
          { id: 'landmark-unique', enabled: false },
          { id: 'color-contrast', enabled: false },
        ],
      },
    },
  },
  args: { locale: 'nl' },
  argTypes: { locale: { control: 'inline-radio', options: ['nl', 'en'] } },
  render: ({ locale }, { loaded }) =>
    html`${(loaded['shown'] as readonly Shown[]).map(
      ({ stage, session }) =>
        html`<section aria-label=${stage}>
          <maatwerk-approval .case=${session} locale=${locale}></maatwerk-approval>
          <hr />
        </section>`,
    )}`,
};

export default meta;
type Story = StoryObj<Args>;

/** Maastricht's, the default. */
export const Maastricht: Story = stagesOf(maastricht);

/** How a case of Maastricht may end. */
export const MaastrichtEnds: Story = endsOf(maastricht);

/** Utrecht-West's: the parties decide. */
export const UtrechtWest: Story = stagesOf(utrechtWest);

/** How a case of Utrecht-West may end. */
export const UtrechtWestEnds: Story = endsOf(utrechtWest);

/** Lelystad's: a reviewer assesses, a manager authorises. */
export const Lelystad: Story = stagesOf(lelystad);

/** How a case of Lelystad may end. */
export const LelystadEnds: Story = endsOf(lelystad);

/** Amsterdam's: a fast lane and a broad one. */
export const Amsterdam: Story = stagesOf(amsterdam);

/** How a case of Amsterdam may end. */
export const AmsterdamEnds: Story = endsOf(amsterdam);

/** The Hague's. */
export const TheHague: Story = stagesOf(theHague);

/** How a case of The Hague may end. */
export const TheHagueEnds: Story = endsOf(theHague);

function stagesOf(definition: ProcessDefinition): Story {
  return { loaders: [async () => ({ shown: await shown(definition.stages, await casesAtStages(definition)) })] };
}

function endsOf(definition: ProcessDefinition): Story {
  const cases = async (): Promise<ReadonlyMap<string, KeptCase>> =>
    casesAtEnds(definition, await casesAtStages(definition));
  return { loaders: [async () => ({ shown: await shown(definition.ends, await cases()) })] };
}

function shown(stages: readonly { readonly id: string }[], cases: ReadonlyMap<string, KeptCase>): Promise<Shown[]> {
  return Promise.all(
    stages.map(async ({ id: stage }) => {
      const kept = cases.get(stage);
      if (kept?.stage !== stage) throw new Error(`no case came to ${stage}`);
      const { process, at, store } = kept;
      const actor = { id: 'colleague-1', role: process.definition.access.write[0] ?? '' };
      const session = createCaseSession({ id: caseId, store: store(), processes: [process], actor, clock: () => at });
      await ready(session);
      return { stage, session };
    }),
  );
}
