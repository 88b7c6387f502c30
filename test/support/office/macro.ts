/**
 * What runs inside LibreOffice: it calls back at a port, and for each byte that comes does the lines of `job.txt` and
 * answers with a line, `done` or what went wrong. It ends when the line closes, however the other side ended, and after
 * a failure, so that nothing half-open is left to the next job.
 */
const MACRO = `Sub Serve(folder As String, port As String)
  Dim connection, asked(), outcome
  On Error GoTo Ended
  connection = createUnoService("com.sun.star.connection.Connector").connect("socket,host=127.0.0.1,port=" & port)
  outcome = "done"
  Do While outcome = "done"
    If connection.read(asked, 1) <> 1 Then Exit Do
    outcome = Work(folder & "/job.txt")
    connection.write(bytesOf(outcome & Chr(10)))
  Loop
Ended:
  StarDesktop.terminate()
End Sub

Function Work(job As String) As String
  Dim parts, doc, source
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  On Error GoTo Failed
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  filter(0).Name = "FilterName"
  source = createUnoService("com.sun.star.io.TextInputStream")
  source.setInputStream(createUnoService("com.sun.star.ucb.SimpleFileAccess").openFileRead(job))
  source.setEncoding("UTF-8")
  Do While Not source.isEOF()
    parts = Split(source.readLine(), Chr(9))
    Select Case parts(0)
      Case "open"
        doc = StarDesktop.loadComponentFromURL(parts(1), "_blank", 0, hidden())
        If IsNull(doc) Then Error 1, "cannot open " & parts(1)
      Case "type"
        doc.getSheets().getByIndex(0).getCellRangeByName(parts(1)).setFormula(parts(2))
      Case "typeOn"
        doc.getSheets().getByName(parts(1)).getCellRangeByName(parts(2)).setFormula(parts(3))
      Case "textOn"
        doc.getSheets().getByName(parts(1)).getCellRangeByName(parts(2)).setString(parts(3))
      Case "save"
        filter(0).Value = parts(2)
        doc.storeToURL(parts(1), filter())
      Case "close"
        doc.close(True)
    End Select
  Loop
  source.closeInput()
  Work = "done"
  Exit Function
Failed:
  Work = "failed: " & Error$
End Function

Function bytesOf(text As String)
  Dim index, code, bytes() As Byte
  ReDim bytes(Len(text) - 1) As Byte
  For index = 1 To Len(text)
    code = Asc(Mid(text, index, 1))
    If code < 0 Or code > 126 Then code = 63
    If code < 32 And index < Len(text) Then code = 32
    bytes(index - 1) = code
  Next
  bytesOf = bytes
End Function`;

/** The macro as a module of a profile, `user/basic/Standard/Module1.xba`. */
export function macroModule(): string {
  const escaped = MACRO.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}
</script:module>`;
}

/** How to call it. @param folder its address as a URL */
export const macroCall = (folder: string, port: number): string =>
  `macro:///Standard.Module1.Serve("${folder}","${port}")`;
