import * as vscode from 'vscode';
import type { ChangedPlace } from '../../../server/src/protocol.js';

type Weight = ChangedPlace['weight'];

/** Marks beside the lines of a charter that changed. */
export interface Gutter extends vscode.Disposable {
  show(places: readonly ChangedPlace[]): void;
}

/** From loud to quiet; the colours of a light and of a dark editor, and of its ruler. */
const LOOKS: { readonly [weight in Weight]: readonly [light: string, dark: string, ruler: string] } = {
  weaker: ['#a3180f', '#ff9a8f', 'editorOverviewRuler.errorForeground'],
  material: ['#8a5a00', '#e5b567', 'editorOverviewRuler.warningForeground'],
  notice: ['#0b57b0', '#7db4ff', 'editorOverviewRuler.infoForeground'],
  editorial: ['#6e7781', '#9aa4ae', 'editorOverviewRuler.commonContentForeground'],
};

export function createGutter(document: vscode.TextDocument): Gutter {
  const weights = Object.keys(LOOKS) as Weight[];
  const types = new Map(
    weights.map((weight) => [weight, vscode.window.createTextEditorDecorationType(lookOf(weight))]),
  );
  let places: readonly ChangedPlace[] = [];
  const draw = (): void => {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document !== document) continue;
      for (const [weight, type] of types) editor.setDecorations(type, marksOf(places, weight));
    }
  };
  const listening = vscode.window.onDidChangeVisibleTextEditors(draw);
  return {
    show(changed) {
      places = changed;
      draw();
    },
    dispose() {
      listening.dispose();
      for (const type of types.values()) type.dispose();
    },
  };
}

function lookOf(weight: Weight): vscode.DecorationRenderOptions {
  const [light, dark, ruler] = LOOKS[weight];
  return {
    light: { gutterIconPath: bar(light), gutterIconSize: 'contain' },
    dark: { gutterIconPath: bar(dark), gutterIconSize: 'contain' },
    overviewRulerColor: new vscode.ThemeColor(ruler),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}

function bar(color: string): vscode.Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect x="5" width="5" height="16" rx="1" fill="${color}"/></svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`);
}

/** Pointing at the place says what changed there. */
function marksOf(places: readonly ChangedPlace[], weight: Weight): vscode.DecorationOptions[] {
  return places.flatMap(({ weight: own, range, sentence }) =>
    own === weight && range
      ? [
          {
            range: new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character),
            hoverMessage: new vscode.MarkdownString().appendText(sentence),
          },
        ]
      : [],
  );
}
