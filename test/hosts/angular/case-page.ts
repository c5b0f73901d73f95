import { Component, CUSTOM_ELEMENTS_SCHEMA, signal, viewChild, type ElementRef } from '@angular/core';
import type { CaseElement } from '@maatwerk/elements/case';
import type {} from '@maatwerk/elements/types/elements';
import { actor, directory, store } from '../municipality.js';

/** A case, and beside it what the host hears of it. */
@Component({
  selector: 'municipality-case-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <label>
      <input type="checkbox" [checked]="isClosedForSteps()" (change)="isClosedForSteps.set(!isClosedForSteps())" />
      Geen stappen vandaag
    </label>
    <button (click)="drawn.set(drawn() + 1)">Teken opnieuw</button>
    <button (click)="isOpen.set(!isOpen())">{{ isOpen() ? 'Haal weg' : 'Zet terug' }}</button>
    <button (click)="goToSituation()">Naar de situatie</button>
    <p>Getekend: {{ drawn() }}</p>
    <p>Laatste stap: {{ lastStep() }}</p>
    @if (isOpen()) {
      <maatwerk-case
        #element
        [caseId]="caseId"
        [actor]="actor"
        [directory]="directory"
        [store]="store"
        (maatwerk-before-step)="beforeStep($event)"
        (maatwerk-step)="lastStep.set($event.detail.type)"
      ></maatwerk-case>
    }
  `,
})
export class CasePage {
  readonly caseId = 'M-2026-014';
  readonly actor = actor;
  readonly directory = directory;
  readonly store = store;
  readonly drawn = signal(0);
  readonly isOpen = signal(true);
  readonly isClosedForSteps = signal(false);
  readonly lastStep = signal('geen');
  private readonly element = viewChild<ElementRef<CaseElement>>('element');

  beforeStep(event: HTMLElementEventMap['maatwerk-before-step']): void {
    if (this.isClosedForSteps()) event.refuse('Vandaag neemt de gemeente geen stappen.');
  }

  goToSituation(): void {
    this.element()?.nativeElement.showPlace('canvas/situation');
  }
}
