import { createCaseSession } from '@maatwerk/core/case/case-session';
import { walkActors, walkCase } from '@maatwerk/core/case/case-walk';
import '@maatwerk/elements/canvas/define';
import '@maatwerk/elements/case/define';
import { startKit, type Kit } from '@maatwerk/kit';
import { focused, focusedField, until, type Place } from './place.js';

const perspective = 'canvas/perspective';

/** The kit's two ways to type a perspective: in a case, and standing alone in a form with drafts. */
export async function kitPlaces(name: string): Promise<{ places: Place[]; isReadable: () => Promise<boolean> }> {
  const kit = startKit();
  const wasThere = await beginCase(kit, name);
  return {
    places: [casePlace(name), alonePlace(kit, name)],
    isReadable: async () => wasThere && (await readable(kit)),
  };
}

function casePlace(caseId: string): Place {
  let element: HTMLElementTagNameMap['maatwerk-case'];
  return {
    name: 'case',
    add(form) {
      element = Object.assign(document.createElement('maatwerk-case'), { caseId, actor: walkActors.lead });
      form.append(element);
    },
    remove: () => element.remove(),
    field: async () => {
      await until(() => element.case?.view.phase === 'ready');
      (focused() as HTMLElement | null)?.blur();
      element.showPlace(perspective);
      return focusedField();
    },
    doubles: () => element.case?.view.document.conflicts.length ?? 0,
  };
}

function alonePlace({ drafts }: Kit, draftKey: string): Place {
  let element: HTMLElementTagNameMap['maatwerk-canvas'];
  return {
    name: 'alone',
    add(form) {
      element = Object.assign(document.createElement('maatwerk-canvas'), { name: 'plan', drafts, draftKey });
      form.append(element);
    },
    remove: () => element.remove(),
    field: async () => {
      await element.updateComplete;
      (focused() as HTMLElement | null)?.blur();
      element.focusField(perspective);
      // It is for reading only until the drafts are read.
      return focusedField();
    },
    doubles: () => 0,
  };
}

/** Walks a case to the draft where there is none yet; answers whether the database could be read. */
async function beginCase({ store, processes }: Kit, id: string): Promise<boolean> {
  try {
    if (await store.load(id)) return true;
    const open: Parameters<typeof walkCase>[0]['open'] = (actor, clock) =>
      createCaseSession({ id, store, processes, actor, clock });
    await walkCase({ open, to: 'draft', plan: 'blank' });
    return true;
  } catch {
    return false;
  }
}

async function readable({ store }: Kit): Promise<boolean> {
  try {
    return (await store.list()).every(({ damaged }) => !damaged);
  } catch {
    return false;
  }
}
