import * as vscode from 'vscode';

export interface PageParts {
  /** The page's own script and style in `dist`, without their endings: "preview". */
  readonly name: string;
  readonly title: string;
  /** Handed to the script as the `data-uri` of the body. */
  readonly uri: string;
}

/** An empty page with one `main`: nothing but our own script and style may load or run. */
export function webviewPage(webview: vscode.Webview, extension: vscode.Uri, { name, title, uri }: PageParts): string {
  const resource = (file: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', file)).toString();
  const nonce = randomNonce();
  const policy = [`default-src 'none'`, `style-src ${webview.cspSource}`, `script-src 'nonce-${nonce}'`].join('; ');
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(vscode.env.language)}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${resource(`${name}.css`)}">
  <title>${escapeAttribute(title)}</title>
</head>
<body data-uri="${escapeAttribute(uri)}">
  <main id="charter"></main>
  <script nonce="${nonce}" src="${resource(`${name}.js`)}"></script>
</body>
</html>`;
}

/** What a webview may do: run the script of its page, and load from `dist`. */
export function webviewOptions({ extensionUri }: vscode.ExtensionContext): vscode.WebviewOptions {
  return { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist')] };
}

function randomNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
