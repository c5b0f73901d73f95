import type { Weights } from '@maatwerk/core/value-triangle';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { weightsAtPlace } from './triangle-drawing.js';

// A finger that went further was scrolling the page, unless it began on the point.
const tapReach = 10;
// A hand that presses the point trembles a little without meaning to move it.
const tremble = 4;

interface Gesture {
  readonly id: number;
  readonly begun: { readonly clientX: number; readonly clientY: number };
  /** Follows the pointer; otherwise only a press counts. */
  readonly drags: boolean;
}

/**
 * Moves the point by pointer: drag it, or press anywhere in the triangle. Nothing counts until the pointer is let go;
 * letting go beside the drawing, or Escape, leaves the point where it was.
 */
export class PointGesture implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #moved: (weights: Weights) => void;
  #gesture: Gesture | null = null;
  /** Where the point would come if the pointer were let go now; `null` while nothing moves. */
  preview: Weights | null = null;

  constructor(host: ReactiveControllerHost, moved: (weights: Weights) => void) {
    this.#host = host;
    this.#moved = moved;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /** Begins where the pointer presses the triangle or its point. */
  readonly press = (event: PointerEvent): void => {
    const target = event.target as Element;
    const point = target.closest<SVGElement>('.triangle__handle');
    if (this.#gesture !== null || event.button !== 0 || !event.isPrimary) return;
    if (!point && !target.closest('.triangle__surface, .triangle__balance')) return;
    const drags = point !== null || event.pointerType !== 'touch';
    this.#gesture = { id: event.pointerId, begun: event, drags };
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    point?.focus();
    if (drags && !point) this.#show(event);
  };

  /** Follows the pointer. */
  readonly move = (event: PointerEvent): void => {
    const gesture = this.#gesture;
    if (gesture?.id !== event.pointerId || !gesture.drags) return;
    if (this.preview !== null || wayOf(gesture, event) > tremble) this.#show(event);
  };

  /** Takes the place where the pointer is let go. */
  readonly release = (event: PointerEvent): void => {
    const gesture = this.#gesture;
    if (gesture?.id !== event.pointerId) return;
    const tapped = !gesture.drags && wayOf(gesture, event) <= tapReach;
    const weights = tapped ? weightsAtPlace(drawingOf(event), event) : this.preview;
    this.cancel();
    if (weights) this.#moved(weights);
  };

  /** Leaves the point where it was. */
  readonly cancel = (): void => {
    this.#gesture = null;
    this.preview = null;
    this.#host.requestUpdate();
  };

  #show(event: PointerEvent): void {
    this.preview = weightsAtPlace(drawingOf(event), event);
    this.#host.requestUpdate();
  }
}

function wayOf({ begun }: Gesture, { clientX, clientY }: PointerEvent): number {
  return Math.hypot(clientX - begun.clientX, clientY - begun.clientY);
}

function drawingOf({ currentTarget }: PointerEvent): Element {
  const surface = currentTarget as Element;
  return surface.querySelector('.triangle') ?? surface;
}
