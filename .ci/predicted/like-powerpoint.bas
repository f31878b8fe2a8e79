' Draws each deck of a list as a PDF file, after taking out of its texts what LibreOffice does and PowerPoint does not, and what no file of
' PowerPoint's can turn off: a space of a quarter em between Hangul and Latin, punctuation that hangs over the right edge, and in tables
' lines that are as high as the font says, not 1.2 times the size. (A cell has paragraphs only once it was asked for its text.)

Sub DrawAll(jobs As String)
  Dim source As Integer, job As String, paths
  source = FreeFile
  Open jobs For Input As #source
  While Not Eof(source)
    Line Input #source, job
    If Len(job) > 0 Then
      paths = Split(job, "|")
      DrawDeck(paths(0), paths(1))
    End If
  Wend
  Close #source
End Sub

Sub DrawDeck(deck As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  Dim document As Object, page As Integer
  On Error GoTo Undrawn
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  filter(0).Name = "FilterName"
  filter(0).Value = "impress_pdf_Export"
  document = StarDesktop.loadComponentFromURL(deck, "_blank", 0, hidden())
  For page = 0 To document.DrawPages.Count - 1
    LikePowerPoint(document.DrawPages.getByIndex(page))
  Next
  document.storeToURL(target, filter())
  document.close(True)
  Undrawn:
End Sub

Sub LikePowerPoint(page As Object)
  Dim index As Integer, row As Integer, column As Integer, shape As Object, cell As Object
  For index = 0 To page.Count - 1
    shape = page.getByIndex(index)
    If shape.ShapeType = "com.sun.star.drawing.TableShape" Then
      For row = 0 To shape.Model.Rows.Count - 1
        For column = 0 To shape.Model.Columns.Count - 1
          cell = shape.Model.getCellByPosition(column, row)
          SetPlain(cell)
          SetLines(cell)
        Next
      Next
    ElseIf shape.supportsService("com.sun.star.drawing.Text") Then
      SetPlain(shape)
    End If
  Next
End Sub

Sub SetPlain(text As Object)
  Dim cursor As Object
  cursor = text.createTextCursor()
  cursor.gotoStart(False)
  cursor.gotoEnd(True)
  cursor.ParaIsCharacterDistance = False
  cursor.ParaIsHangingPunctuation = False
End Sub

Sub SetLines(cell As Object)
  Dim paragraphs As Object, paragraph As Object, runs As Object, size As Double
  Dim spacing As New com.sun.star.style.LineSpacing
  If Len(cell.getString()) = 0 Then Exit Sub
  paragraphs = cell.createEnumeration()
  While paragraphs.hasMoreElements()
    paragraph = paragraphs.nextElement()
    runs = paragraph.createEnumeration()
    size = 0
    While runs.hasMoreElements()
      size = MaxOf(size, runs.nextElement().CharHeight)
    Wend
    spacing.Mode = com.sun.star.style.LineSpacingMode.FIX
    spacing.Height = Int(size * 1.2 * paragraph.ParaLineSpacing.Height * 0.3527778 + 0.5)
    paragraph.ParaLineSpacing = spacing
  Wend
End Sub

Function MaxOf(a As Double, b As Double) As Double
  MaxOf = a
  If b > a Then MaxOf = b
End Function
