import * as vscode from 'vscode';

/** The page around the charter: nothing but our own script and style may load or run. */
export function previewPage(webview: vscode.Webview, extension: vscode.Uri, charter: string): string {
  const resource = (name: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', name)).toString();
  const nonce = randomNonce();
  const policy = [`default-src 'none'`, `style-src ${webview.cspSource}`, `script-src 'nonce-${nonce}'`].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${resource('preview.css')}">
  <title>Charter</title>
</head>
<body data-uri="${escapeAttribute(charter)}">
  <main id="charter"></main>
  <script nonce="${nonce}" src="${resource('preview.js')}"></script>
</body>
</html>`;
}

function randomNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
