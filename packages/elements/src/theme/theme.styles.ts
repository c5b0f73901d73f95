// Written by scripts/tokens.mjs from token-matrix.tsv; change that or scripts/tokens/own-roles.mjs.
import { css } from 'lit';

/** Every role of the design as `--_maatwerk-*`: the host's own value, else its NL Design System theme's, else ours. */
export const themeStyles = css`
  :host {
    --_maatwerk-own-document-color: #17252e;
    --_maatwerk-own-document-background-color: #fff;
    --_maatwerk-own-heading-color: #0d3b46;
    --_maatwerk-own-description-color: #4a5a64;
    --_maatwerk-own-error-color: #a3211b;
    --_maatwerk-own-control-border-color: #66757f;
    --_maatwerk-own-control-background-color: #fff;
    --_maatwerk-own-button-primary-background-color: #0f4f5c;
    --_maatwerk-own-link-color: #0b5568;
    --_maatwerk-own-perspective-color: #7a4f00;
    --_maatwerk-own-perspective-background-color: #fdf7e7;
    --_maatwerk-own-current-color: #5a6872;
    --_maatwerk-own-threatened-color: #a8451f;
    --_maatwerk-own-custom-color: #0d6e6c;
    --_maatwerk-own-positive-color: #17653b;
    --_maatwerk-own-positive-background-color: #e7f3ea;
    --_maatwerk-own-warning-color: #7d4a00;
    --_maatwerk-own-warning-background-color: #fff3da;
    --_maatwerk-own-negative-background-color: #fdeceb;
    --_maatwerk-own-info-color: #1d4f76;
    --_maatwerk-own-info-background-color: #e8f1f8;
    --_maatwerk-document-color: var(
      --maatwerk-document-color,
      var(
        --utrecht-document-color,
        var(--utrecht-body-color, var(--ams-color-text, var(--_maatwerk-own-document-color)))
      )
    );
    --_maatwerk-document-background-color: var(
      --maatwerk-document-background-color,
      var(
        --utrecht-document-background-color,
        var(
          --utrecht-body-background-color,
          var(--ams-body-background-color, var(--_maatwerk-own-document-background-color))
        )
      )
    );
    --_maatwerk-document-font-family: var(
      --maatwerk-document-font-family,
      var(--utrecht-document-font-family, var(--utrecht-root-font-family, var(--ams-paragraph-font-family, inherit)))
    );
    --_maatwerk-heading-color: var(
      --maatwerk-heading-color,
      var(
        --utrecht-heading-1-color,
        var(
          --utrecht-heading-color,
          var(
            --ams-heading-color,
            var(--basis-heading-color, var(--utrecht-document-color, var(--_maatwerk-own-heading-color)))
          )
        )
      )
    );
    --_maatwerk-heading-font-family: var(
      --maatwerk-heading-font-family,
      var(
        --nl-heading-level-2-font-family,
        var(
          --utrecht-heading-2-font-family,
          var(--utrecht-heading-font-family, var(--ams-heading-font-family, inherit))
        )
      )
    );
    --_maatwerk-heading-font-weight: var(
      --maatwerk-heading-font-weight,
      var(--nl-heading-level-2-font-weight, var(--utrecht-heading-2-font-weight, var(--ams-heading-font-weight, 650)))
    );
    --_maatwerk-heading-1-font-size: var(
      --maatwerk-heading-1-font-size,
      var(--nl-heading-level-1-font-size, var(--utrecht-heading-1-font-size, var(--ams-heading-1-font-size, 1.75em)))
    );
    --_maatwerk-heading-2-font-size: var(
      --maatwerk-heading-2-font-size,
      var(--nl-heading-level-2-font-size, var(--utrecht-heading-2-font-size, var(--ams-heading-2-font-size, 1.3125em)))
    );
    --_maatwerk-description-color: var(
      --maatwerk-description-color,
      var(
        --utrecht-form-field-description-color,
        var(--ams-form-field-status-color, var(--_maatwerk-own-description-color))
      )
    );
    --_maatwerk-label-color: var(
      --maatwerk-label-color,
      var(--utrecht-form-label-color, var(--ams-label-color, var(--_maatwerk-document-color)))
    );
    --_maatwerk-label-font-weight: var(
      --maatwerk-label-font-weight,
      var(--utrecht-form-label-font-weight, var(--ams-label-font-weight, 600))
    );
    --_maatwerk-label-font-size: var(
      --maatwerk-label-font-size,
      var(--utrecht-form-label-font-size, var(--ams-label-font-size, 1em))
    );
    --_maatwerk-legend-font-weight: var(
      --maatwerk-legend-font-weight,
      var(
        --utrecht-form-fieldset-legend-font-weight,
        var(--ams-field-set-legend-font-weight, var(--_maatwerk-label-font-weight))
      )
    );
    --_maatwerk-error-color: var(
      --maatwerk-error-color,
      var(--utrecht-form-field-error-message-color, var(--ams-error-message-color, var(--_maatwerk-own-error-color)))
    );
    --_maatwerk-invalid-bar-color: var(
      --maatwerk-invalid-bar-color,
      var(--utrecht-form-field-invalid-border-inline-start-color, var(--_maatwerk-error-color))
    );
    --_maatwerk-control-border-color: var(
      --maatwerk-control-border-color,
      var(
        --utrecht-textbox-border-color,
        var(
          --utrecht-form-control-border-color,
          var(--ams-text-input-border-color, var(--_maatwerk-own-control-border-color))
        )
      )
    );
    --_maatwerk-control-border-width: var(
      --maatwerk-control-border-width,
      var(
        --utrecht-textbox-border-width,
        var(--utrecht-form-control-border-width, var(--ams-text-input-border-width, 1px))
      )
    );
    --_maatwerk-control-invalid-border-color: var(
      --maatwerk-control-invalid-border-color,
      var(
        --utrecht-textbox-invalid-border-color,
        var(
          --utrecht-form-control-invalid-border-color,
          var(--ams-text-input-invalid-border-color, var(--_maatwerk-error-color))
        )
      )
    );
    --_maatwerk-control-background-color: var(
      --maatwerk-control-background-color,
      var(
        --utrecht-textbox-background-color,
        var(
          --utrecht-form-control-background-color,
          var(--ams-text-input-background-color, var(--_maatwerk-own-control-background-color))
        )
      )
    );
    --_maatwerk-control-color: var(
      --maatwerk-control-color,
      var(
        --utrecht-textbox-color,
        var(--utrecht-form-control-color, var(--ams-text-input-color, var(--_maatwerk-document-color)))
      )
    );
    --_maatwerk-control-padding-inline: var(
      --maatwerk-control-padding-inline,
      var(
        --utrecht-textbox-padding-inline-start,
        var(--utrecht-form-control-padding-inline-start, var(--ams-text-input-padding-inline, 12px))
      )
    );
    --_maatwerk-textarea-border-color: var(
      --maatwerk-textarea-border-color,
      var(
        --utrecht-textarea-border-color,
        var(
          --utrecht-form-control-border-color,
          var(--ams-text-area-border-color, var(--_maatwerk-control-border-color))
        )
      )
    );
    --_maatwerk-select-border-color: var(
      --maatwerk-select-border-color,
      var(
        --utrecht-select-border-color,
        var(--utrecht-form-control-border-color, var(--ams-select-border-color, var(--_maatwerk-control-border-color)))
      )
    );
    --_maatwerk-radio-border-color: var(
      --maatwerk-radio-border-color,
      var(--utrecht-radio-button-border-color, var(--_maatwerk-control-border-color))
    );
    --_maatwerk-border-radius: var(
      --maatwerk-border-radius,
      var(--utrecht-form-control-border-radius, var(--ams-text-input-border-radius, 4px))
    );
    --_maatwerk-button-primary-background-color: var(
      --maatwerk-button-primary-background-color,
      var(
        --nl-button-primary-background-color,
        var(
          --utrecht-button-primary-action-background-color,
          var(--ams-button-primary-background-color, var(--_maatwerk-own-button-primary-background-color))
        )
      )
    );
    --_maatwerk-button-primary-color: var(
      --maatwerk-button-primary-color,
      var(
        --nl-button-primary-color,
        var(
          --utrecht-button-primary-action-color,
          var(--ams-button-primary-color, var(--_maatwerk-own-control-background-color))
        )
      )
    );
    --_maatwerk-button-secondary-background-color: var(
      --maatwerk-button-secondary-background-color,
      var(
        --nl-button-secondary-background-color,
        var(
          --utrecht-button-secondary-action-background-color,
          var(--ams-button-secondary-background-color, transparent)
        )
      )
    );
    --_maatwerk-button-secondary-color: var(
      --maatwerk-button-secondary-color,
      var(
        --nl-button-secondary-color,
        var(
          --utrecht-button-secondary-action-color,
          var(--ams-button-secondary-color, var(--_maatwerk-own-button-primary-background-color))
        )
      )
    );
    --_maatwerk-button-secondary-border-color: var(
      --maatwerk-button-secondary-border-color,
      var(
        --nl-button-secondary-border-color,
        var(
          --utrecht-button-secondary-action-border-color,
          var(--ams-button-secondary-border-color, var(--_maatwerk-button-secondary-color))
        )
      )
    );
    --_maatwerk-button-subtle-color: var(
      --maatwerk-button-subtle-color,
      var(
        --nl-button-subtle-color,
        var(--utrecht-button-subtle-color, var(--ams-button-tertiary-color, var(--_maatwerk-link-color)))
      )
    );
    --_maatwerk-link-color: var(
      --maatwerk-link-color,
      var(--nl-link-color, var(--utrecht-link-color, var(--ams-link-color, var(--_maatwerk-own-link-color))))
    );
    --_maatwerk-table-header-color: var(
      --maatwerk-table-header-color,
      var(--utrecht-table-header-color, var(--_maatwerk-description-color))
    );
    --_maatwerk-row-border-color: var(
      --maatwerk-row-border-color,
      color-mix(in srgb, var(--_maatwerk-document-color) 20%, transparent)
    );
    --_maatwerk-focus-outline-color: var(
      --maatwerk-focus-outline-color,
      var(--utrecht-focus-outline-color, var(--basis-focus-outline-color, #000))
    );
    --_maatwerk-focus-outline-width: var(
      --maatwerk-focus-outline-width,
      var(--utrecht-focus-outline-width, var(--basis-focus-outline-width, 3px))
    );
    --_maatwerk-focus-outline-offset: var(
      --maatwerk-focus-outline-offset,
      var(--utrecht-focus-outline-offset, var(--ams-focus-outline-offset, var(--basis-focus-outline-offset, 2px)))
    );
    --_maatwerk-focus-inverse-outline-color: var(
      --maatwerk-focus-inverse-outline-color,
      var(--utrecht-focus-inverse-outline-color, var(--basis-focus-inverse-outline-color, #fff))
    );
    --_maatwerk-pointer-target-min-size: var(
      --maatwerk-pointer-target-min-size,
      var(--utrecht-pointer-target-min-size, var(--basis-pointer-target-min-block-size, 24px))
    );
    --_maatwerk-step-marker-background-color: var(
      --maatwerk-step-marker-background-color,
      var(--denhaag-process-steps-step-marker-background-color, var(--_maatwerk-document-background-color))
    );
    --_maatwerk-step-checked-background-color: var(
      --maatwerk-step-checked-background-color,
      var(
        --denhaag-process-steps-step-marker-checked-background-color,
        var(--denhaag-step-marker-checked-background-color, var(--_maatwerk-button-primary-background-color))
      )
    );
    --_maatwerk-step-checked-color: var(
      --maatwerk-step-checked-color,
      var(
        --denhaag-process-steps-step-marker-checked-color,
        var(--denhaag-step-marker-checked-color, var(--_maatwerk-button-primary-color))
      )
    );
    --_maatwerk-panel-background-color: var(
      --maatwerk-panel-background-color,
      color-mix(in srgb, var(--_maatwerk-document-color) 6%, transparent)
    );
    --_maatwerk-panel-accent-background-color: var(
      --maatwerk-panel-accent-background-color,
      color-mix(in srgb, var(--_maatwerk-document-color) 10%, transparent)
    );
    --_maatwerk-perspective-color: var(--maatwerk-perspective-color, var(--_maatwerk-own-perspective-color));
    --_maatwerk-perspective-background-color: var(
      --maatwerk-perspective-background-color,
      var(--_maatwerk-own-perspective-background-color)
    );
    --_maatwerk-perspective-border-color: var(--maatwerk-perspective-border-color, #c99a2e);
    --_maatwerk-current-color: var(--maatwerk-current-color, var(--_maatwerk-own-current-color));
    --_maatwerk-threatened-color: var(--maatwerk-threatened-color, var(--_maatwerk-own-threatened-color));
    --_maatwerk-custom-color: var(--maatwerk-custom-color, var(--_maatwerk-own-custom-color));
    --_maatwerk-positive-color: var(--maatwerk-positive-color, var(--_maatwerk-own-positive-color));
    --_maatwerk-positive-background-color: var(
      --maatwerk-positive-background-color,
      var(--_maatwerk-own-positive-background-color)
    );
    --_maatwerk-warning-color: var(--maatwerk-warning-color, var(--_maatwerk-own-warning-color));
    --_maatwerk-warning-background-color: var(
      --maatwerk-warning-background-color,
      var(--_maatwerk-own-warning-background-color)
    );
    --_maatwerk-negative-color: var(--maatwerk-negative-color, var(--_maatwerk-own-error-color));
    --_maatwerk-negative-background-color: var(
      --maatwerk-negative-background-color,
      var(--_maatwerk-own-negative-background-color)
    );
    --_maatwerk-info-color: var(--maatwerk-info-color, var(--_maatwerk-own-info-color));
    --_maatwerk-info-background-color: var(
      --maatwerk-info-background-color,
      var(--_maatwerk-own-info-background-color)
    );
  }

  @supports (color: oklch(from currentColor clamp(0, (l - 0.5) * 1000, 1) c h)) {
    :host {
      --_maatwerk-own-document-color: light-dark(#17252e, #e9eff0);
      --_maatwerk-own-document-background-color: light-dark(#fff, #10191d);
      --_maatwerk-own-heading-color: oklch(
        from var(--_maatwerk-document-color) clamp(0.33, (l - 0.5) * 1000, 0.88) 0.05 215
      );
      --_maatwerk-own-description-color: oklch(
        from var(--_maatwerk-document-color) clamp(0.46, (l - 0.5) * 1000, 0.8) 0.026 240
      );
      --_maatwerk-own-error-color: oklch(
        from var(--_maatwerk-document-color) clamp(0.47, (l - 0.5) * 1000, 0.82) 0.11 28
      );
      --_maatwerk-own-control-border-color: oklch(
        from var(--_maatwerk-document-color) clamp(0.55, (l - 0.5) * 1000, 0.72) 0.024 240
      );
      --_maatwerk-own-control-background-color: oklch(
        from var(--_maatwerk-document-color) clamp(0.17, (0.5 - l) * 1000, 1) 0 0
      );
      --_maatwerk-own-button-primary-background-color: oklch(
        from var(--_maatwerk-document-color) clamp(0.4, (l - 0.5) * 1000, 0.82) 0.06 215
      );
      --_maatwerk-own-link-color: oklch(
        from var(--_maatwerk-document-color) clamp(0.42, (l - 0.5) * 1000, 0.83) 0.07 220
      );
      --_maatwerk-own-perspective-color: oklch(
        from var(--_maatwerk-document-color) clamp(0.46, (l - 0.5) * 1000, 0.86) 0.1 73
      );
      --_maatwerk-own-perspective-background-color: oklch(
        from var(--_maatwerk-document-color) clamp(0.27, (0.5 - l) * 1000, 0.98) 0.022 90
      );
      --_maatwerk-own-current-color: oklch(
        from var(--_maatwerk-document-color) clamp(0.51, (l - 0.5) * 1000, 0.77) 0.023 240
      );
      --_maatwerk-own-threatened-color: oklch(
        from var(--_maatwerk-document-color) clamp(0.52, (l - 0.5) * 1000, 0.76) 0.14 40
      );
      --_maatwerk-own-custom-color: oklch(
        from var(--_maatwerk-document-color) clamp(0.49, (l - 0.5) * 1000, 0.76) 0.08 195
      );
      --_maatwerk-own-positive-color: oklch(
        from var(--_maatwerk-document-color) clamp(0.45, (l - 0.5) * 1000, 0.85) 0.1 155
      );
      --_maatwerk-own-positive-background-color: oklch(
        from var(--_maatwerk-document-color) clamp(0.27, (0.5 - l) * 1000, 0.95) 0.03 155
      );
      --_maatwerk-own-warning-color: oklch(
        from var(--_maatwerk-document-color) clamp(0.46, (l - 0.5) * 1000, 0.86) 0.1 66
      );
      --_maatwerk-own-warning-background-color: oklch(
        from var(--_maatwerk-document-color) clamp(0.28, (0.5 - l) * 1000, 0.97) 0.04 85
      );
      --_maatwerk-own-negative-background-color: oklch(
        from var(--_maatwerk-document-color) clamp(0.27, (0.5 - l) * 1000, 0.96) 0.03 25
      );
      --_maatwerk-own-info-color: oklch(
        from var(--_maatwerk-document-color) clamp(0.41, (l - 0.5) * 1000, 0.84) 0.08 245
      );
      --_maatwerk-own-info-background-color: oklch(
        from var(--_maatwerk-document-color) clamp(0.27, (0.5 - l) * 1000, 0.95) 0.03 240
      );
      --_maatwerk-ink-side: oklab(from var(--_maatwerk-document-color) none none none / clamp(0, (l - 0.5) * 1000, 1));
      --_maatwerk-legible: clamp((alpha - 0.5) * 1.52, l, alpha) c h / 1;
      --_maatwerk-description-color: var(
        --maatwerk-description-color,
        oklch(
          from
            color-mix(
              in oklab,
              var(
                --utrecht-form-field-description-color,
                var(--ams-form-field-status-color, var(--_maatwerk-own-description-color))
              ),
              var(--_maatwerk-ink-side)
            )
            var(--_maatwerk-legible)
        )
      );
      --_maatwerk-error-color: var(
        --maatwerk-error-color,
        oklch(
          from
            color-mix(
              in oklab,
              var(
                  --utrecht-form-field-error-message-color,
                  var(--ams-error-message-color, var(--_maatwerk-own-error-color))
                )
                60%,
              var(--_maatwerk-ink-side)
            )
            var(--_maatwerk-legible)
        )
      );
      --_maatwerk-button-subtle-color: var(
        --maatwerk-button-subtle-color,
        oklch(
          from
            color-mix(
              in oklab,
              var(
                --nl-button-subtle-color,
                var(--utrecht-button-subtle-color, var(--ams-button-tertiary-color, var(--_maatwerk-link-color)))
              ),
              var(--_maatwerk-ink-side)
            )
            var(--_maatwerk-legible)
        )
      );
      --_maatwerk-link-color: var(
        --maatwerk-link-color,
        oklch(
          from
            color-mix(
              in oklab,
              var(--nl-link-color, var(--utrecht-link-color, var(--ams-link-color, var(--_maatwerk-own-link-color)))),
              var(--_maatwerk-ink-side)
            )
            var(--_maatwerk-legible)
        )
      );
    }
  }
`;
