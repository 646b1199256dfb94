-- Opens a charter in Neovim with its built-in language client, and checks what a person would see there.
-- CHARTER_SERVER: the command line of the server, as JSON. CHARTER_FILE: the charter to open.
local passed, failed = 0, 0

local function test(name, body)
  local ok, problem = pcall(body)
  if ok then
    passed = passed + 1
  else
    failed = failed + 1
  end
  io.stdout:write(ok and ('    ✔ ' .. name .. '\n') or ('    ✘ ' .. name .. '\n      ' .. tostring(problem) .. '\n'))
end

local function wait_for(what, look)
  local found
  vim.wait(15000, function()
    found = look()
    return found ~= nil
  end, 20)
  assert(found ~= nil, 'waited in vain for ' .. what)
  return found
end

vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.CHARTER_FILE))
local buffer = vim.api.nvim_get_current_buf()
local client_id = vim.lsp.start_client({
  name = 'charter',
  cmd = vim.json.decode(vim.env.CHARTER_SERVER),
  root_dir = vim.fn.fnamemodify(vim.env.CHARTER_FILE, ':h'),
  get_language_id = function() return 'charter' end,
})
vim.lsp.buf_attach_client(buffer, client_id)

local function request(method, line, character)
  local params = {
    textDocument = { uri = vim.uri_from_bufnr(buffer) },
    position = { line = line, character = character },
  }
  local answers = vim.lsp.buf_request_sync(buffer, method, params, 15000)
  return assert(answers and answers[client_id], method .. ' was not answered').result
end

local function rules()
  local codes = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    codes[tostring(diagnostic.code)] = diagnostic
  end
  return codes
end

test('receives the diagnostics of a charter', function()
  local found = wait_for('diagnostics', function() return rules()['undefined-role'] end)
  local text = vim.api.nvim_buf_get_lines(buffer, found.lnum, found.lnum + 1, true)[1]
  assert(text:sub(found.col + 1, found.end_col) == 'navigator', 'the range covers ' .. text:sub(found.col + 1, found.end_col))
end)

test('is answered a hover', function()
  local hover = request('textDocument/hover', 1, 1)
  assert(hover and #vim.json.encode(hover.contents) > 20, 'the hover is empty')
end)

test('receives the diagnostics of an edit', function()
  local found = rules()['undefined-role']
  vim.api.nvim_buf_set_text(buffer, found.lnum, found.col, found.lnum, found.end_col, { 'lead' })
  vim.cmd('silent write')
  wait_for('the diagnostic to go', function() return rules()['undefined-role'] == nil or nil end)
end)

io.stdout:write(('%d passed, %d failed\n'):format(passed, failed))
vim.lsp.stop_client(client_id)
vim.cmd(failed == 0 and 'qall!' or 'cquit 1')
