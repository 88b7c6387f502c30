"""The same with openpyxl, where Python has it."""
import json
import os
import resource
import sys

import openpyxl

folder = sys.argv[1]
files = figures = 0
total = 0.0
for name in os.listdir(folder):
    book = openpyxl.load_workbook(os.path.join(folder, name), read_only=True)
    sheet = book.worksheets[0]
    files += 1
    for (value,) in sheet.iter_rows(min_row=6, max_row=32, min_col=6, max_col=6, values_only=True):
        if isinstance(value, (int, float)):
            figures += 1
            total += value
    book.close()
spent = resource.getrusage(resource.RUSAGE_SELF)
found = {"files": files, "figures": figures, "total": round(total, 2)}
print(json.dumps({**found, "cpu": spent.ru_utime + spent.ru_stime, "peak": spent.ru_maxrss // 1024}))
