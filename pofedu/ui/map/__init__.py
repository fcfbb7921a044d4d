"""The only code that draws a diagram: records in, boxes and routes out, painted and walked."""
