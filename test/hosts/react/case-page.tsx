import type { CaseElement } from '@maatwerk/elements/case';
import type {} from '@maatwerk/elements/types/react';
import { useRef, useState } from 'react';
import { actor, directory, store } from '../municipality.js';

/** A case, and beside it what the host hears of it. */
export function CasePage({ caseId }: { caseId: string }) {
  const element = useRef<CaseElement>(null);
  const [drawn, setDrawn] = useState(0);
  const [isOpen, setIsOpen] = useState(true);
  const [isClosedForSteps, setIsClosedForSteps] = useState(false);
  const [lastStep, setLastStep] = useState('geen');

  return (
    <>
      <label>
        <input type="checkbox" checked={isClosedForSteps} onChange={() => setIsClosedForSteps(!isClosedForSteps)} />
        Geen stappen vandaag
      </label>
      <button onClick={() => setDrawn(drawn + 1)}>Teken opnieuw</button>
      <button onClick={() => setIsOpen(!isOpen)}>{isOpen ? 'Haal weg' : 'Zet terug'}</button>
      <button onClick={() => element.current?.showPlace('canvas/situation')}>Naar de situatie</button>
      <p>Getekend: {drawn}</p>
      <p>Laatste stap: {lastStep}</p>
      {isOpen && (
        <maatwerk-case
          ref={element}
          caseId={caseId}
          actor={{ ...actor }}
          directory={{ ...directory }}
          store={store}
          onmaatwerk-before-step={(event) => {
            if (isClosedForSteps) event.refuse('Vandaag neemt de gemeente geen stappen.');
          }}
          onmaatwerk-step={(event) => setLastStep(event.detail.type)}
        />
      )}
    </>
  );
}
