import type { ReactNode } from 'react';
import type { CanvasElement } from '@maatwerk/elements/canvas';
import type {} from '@maatwerk/elements/types/react';

const canvas = { current: null as CanvasElement | null };

export const rightUse: ReactNode = (
  <>
    <maatwerk-canvas
      ref={canvas}
      name="canvas"
      mode="conversation"
      headingLevel={3}
      heading-level="3"
      required
      className="wide"
      value='{"perspective":""}'
      onInput={(event) => event.currentTarget.value.perspective.toUpperCase()}
      onmaatwerk-navigate={(event) => event.detail.path.toUpperCase()}
      onmaatwerk-before-step={(event) => event.refuse(event.detail.command.type)}
    />
    <maatwerk-case case-id="M-2026-014" actor={{ id: 'lead-1', role: 'lead' }} onmaatwerk-step={() => undefined} />
    <maatwerk-cost-benefit-chart value={null} />
  </>
);

export const wrongUse: ReactNode = (
  <>
    {/* @ts-expect-error a canvas has no such mode */}
    <maatwerk-canvas mode="poster" />
    {/* @ts-expect-error a level is a number */}
    <maatwerk-canvas headingLevel="three" />
    {/* @ts-expect-error the detail of this event has a path */}
    <maatwerk-canvas onmaatwerk-navigate={(event) => event.detail.caseId} />
    {/* @ts-expect-error an actor has an id and a role */}
    <maatwerk-case actor={{ name: 'lead-1' }} />
    {/* @ts-expect-error there is no such element */}
    <maatwerk-kanvas />
  </>
);
