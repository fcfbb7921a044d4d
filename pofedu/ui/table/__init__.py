"""Lists of records as tables: columns, cells, and the rows by mouse and keyboard."""
